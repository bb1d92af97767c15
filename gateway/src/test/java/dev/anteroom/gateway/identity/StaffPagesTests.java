package dev.anteroom.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.testing.Mailbox;
import dev.anteroom.gateway.identity.account.Account;
import dev.anteroom.gateway.identity.account.Accounts;
import dev.anteroom.gateway.testing.Browser;
import dev.anteroom.gateway.testing.GatewayTest;
import dev.anteroom.gateway.testing.RawClient.Reply;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class StaffPagesTests extends GatewayTest {

    @Autowired private ApplicationContext context;
    @Autowired private Accounts accounts;

    private Staffroom staffroom;
    private Account owner;
    private Browser browser;

    @BeforeEach
    void signIn() {
        staffroom = new Staffroom(context);
        owner = staffroom.account(Role.OWNER);
        browser = staffroom.signedIn(owner, port);
    }

    @Test
    void invitesByMail() {
        String address = UUID.randomUUID() + "@new.example";
        Reply invited =
                browser.post(
                        "/studio/staff",
                        "name",
                        "Odalys <b>",
                        "email",
                        address,
                        "roles",
                        "editor",
                        "roles",
                        "practitioner",
                        "person",
                        UUID.randomUUID().toString());

        assertThat(invited.status()).isEqualTo(303);
        Account account = accounts.find(EmailAddress.of(address)).orElseThrow();
        assertThat(account.roles()).containsExactlyInAnyOrder(Role.EDITOR, Role.PRACTITIONER);
        await().until(() -> !Mailbox.shared().lettersTo(address).isEmpty());
        assertThat(browser.get("/studio/staff").text())
                .contains("Odalys &lt;b&gt;", "invited")
                .doesNotContain("<b>");

        String link = new StaffLetters(account.email()).linkOf(1);
        Browser theirs = new Browser(port);
        assertThat(theirs.post(link).header("Location")).contains("/studio");
        assertThat(theirs.get(page(account)).status()).isEqualTo(200);
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() {
        Reply reply = browser.post("/studio/staff", "name", "Sam Pell", "email", "nonsense");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text())
                .contains("value=\"Sam Pell\"", "value=\"nonsense\"", "Choose at least one role");
        Reply taken =
                browser.post(
                        "/studio/staff",
                        "name",
                        "Sam",
                        "email",
                        owner.email().value(),
                        "roles",
                        "editor");
        assertThat(taken.status()).isEqualTo(409);
    }

    @Test
    void disablingEndsEverySessionAndEveryLink() {
        Account other = staffroom.account(Role.EDITOR);
        Browser theirs = staffroom.signedIn(other, port);
        String link = staffroom.link(other);

        assertThat(browser.post(page(other) + "/state", "to", "disabled").status()).isEqualTo(303);
        assertThat(theirs.get(page(other)).status()).isEqualTo(303);
        assertThat(new Browser(port).post(link).status()).isEqualTo(410);

        assertThat(browser.post(page(other) + "/state", "to", "active").status()).isEqualTo(303);
        assertThat(new Browser(port).post(link).status()).isEqualTo(410);
        staffroom.signedIn(other, port);
    }

    @Test
    void leavesAnAccountAsItIsWhenTheStateIsNoWordThatItKnows() {
        Account other = staffroom.account(Role.EDITOR);
        String state = page(other) + "/state";
        assertThat(browser.post(state, "to", "disabled").status()).isEqualTo(303);

        assertThat(browser.post(state).status()).isEqualTo(400);
        assertThat(browser.post(state, "to", "").status()).isEqualTo(400);
        assertThat(browser.post(state, "to", "disable").status()).isEqualTo(400);
        assertThat(browser.post(state, "to", "Active").status()).isEqualTo(400);
        assertThat(accounts.find(other.id()).orElseThrow().isActive()).isFalse();
    }

    @Test
    void showsOthersOnlyTheirOwnAccount() {
        Account editor = staffroom.account(Role.EDITOR);
        Browser theirs = staffroom.signedIn(editor, port);

        assertThat(theirs.get("/studio/staff").header("Location")).contains(page(editor));
        assertThat(theirs.get(page(editor)).status()).isEqualTo(200);
        assertThat(theirs.get(page(owner)).status()).isEqualTo(403);
        assertThat(theirs.post(page(editor), "name", "Me", "roles", "owner").status())
                .isEqualTo(403);
        assertThat(theirs.post(page(owner) + "/state", "to", "disabled").status()).isEqualTo(403);
        assertThat(theirs.post(page(owner) + "/sessions/end").status()).isEqualTo(403);
        assertThat(theirs.get(page(owner) + "x").status()).isEqualTo(400);
    }

    @Test
    void endsOneSessionOrAllOthers() {
        Browser phone = staffroom.signedIn(owner, port);
        Browser tablet = staffroom.signedIn(owner, port);
        String page = browser.get(page(owner)).text();
        assertThat(page).contains("Firefox · Linux, this one");

        Matcher end = Pattern.compile(page(owner) + "/sessions/[0-9a-f-]{36}/end").matcher(page);
        assertThat(end.find()).isTrue();
        assertThat(browser.post(end.group()).status()).isEqualTo(303);
        assertThat(phone.get(page(owner)).status() + tablet.get(page(owner)).status())
                .isEqualTo(200 + 303);

        assertThat(browser.post(page(owner) + "/sessions/end").status()).isEqualTo(303);
        assertThat(phone.get(page(owner)).status()).isEqualTo(303);
        assertThat(tablet.get(page(owner)).status()).isEqualTo(303);
        assertThat(browser.get(page(owner)).status()).isEqualTo(200);
    }

    @Test
    void showsANewKeyOnce() {
        Reply made = browser.post(page(owner) + "/keys", "name", "Backup", "roles", "owner");

        Matcher key = Pattern.compile("ak_[A-Za-z0-9_-]{20,}").matcher(made.text());
        assertThat(key.find()).isTrue();
        assertThat(browser.get(page(owner)).text())
                .contains("Backup", key.group().substring(0, 7) + "…")
                .doesNotContain(key.group());
        assertThat(browser.post(page(owner) + "/keys", "name", "").status()).isEqualTo(400);
    }

    private static String page(Account account) {
        return "/studio/staff/" + account.id();
    }
}
