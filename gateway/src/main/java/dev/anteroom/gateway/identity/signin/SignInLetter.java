package dev.anteroom.gateway.identity.signin;

import dev.anteroom.chassis.mail.DueLetter;
import dev.anteroom.chassis.mail.Letter;
import dev.anteroom.chassis.mail.LetterRenderer;
import dev.anteroom.chassis.mail.LetterTemplates;
import dev.anteroom.chassis.mail.Rendering;
import dev.anteroom.chassis.mail.Suppressed;
import dev.anteroom.chassis.page.FrameSource;
import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.gateway.identity.account.Account;
import dev.anteroom.gateway.identity.account.Accounts;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** Writes the letters with link and code: to one who asked, and to one who is invited. */
class SignInLetter implements LetterRenderer {

    static final String KIND = "staff-sign-in";
    static final String INVITATION = "staff-invitation";

    private static final String PATH = "/sign-in/link/";

    private final String kind;
    private final Accounts accounts;
    private final SignInRows rows;
    private final SignInSecrets secrets;
    private final LetterTemplates templates;
    private final Surroundings surroundings;

    SignInLetter(
            String kind,
            Accounts accounts,
            SignInRows rows,
            SignInSecrets secrets,
            LetterTemplates templates,
            Surroundings surroundings) {
        this.kind = kind;
        this.accounts = accounts;
        this.rows = rows;
        this.secrets = secrets;
        this.templates = templates;
        this.surroundings = surroundings;
    }

    /** The site's path that a link's token stands in. */
    static String path(String token) {
        return PATH + token;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Rendering render(DueLetter letter) {
        Optional<Account> account = accounts.find(letter.recipient()).filter(Account::isActive);
        if (account.isEmpty() || !rows.isOpen(letter.reference())) {
            return new Suppressed("expired");
        }
        String site = surroundings.frames().frame().siteName();
        String subject = surroundings.text("letter." + kind + ".subject", site);
        Map<String, Object> model =
                Map.of(
                        "subject", subject,
                        "link", surroundings.page().link(path(secrets.link(letter.reference()))),
                        "code", secrets.code(letter.reference()),
                        "name", account.get().name());
        LetterTemplates.Bodies bodies = templates.render(kind, Locale.ENGLISH, model);
        return Letter.to(account.get().email())
                .about(subject)
                .saying(bodies.html(), bodies.text())
                .from(site)
                .build();
    }

    /** What a letter says of the site around it. */
    record Surroundings(FrameSource frames, PageSettings page, MessageSource messages) {

        String text(String key, Object... arguments) {
            return messages.getMessage(key, arguments, Locale.ENGLISH);
        }
    }
}
