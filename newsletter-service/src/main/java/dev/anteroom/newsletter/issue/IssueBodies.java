package dev.anteroom.newsletter.issue;

import dev.anteroom.chassis.mail.LetterTemplates;
import dev.anteroom.chassis.page.FrameSource;
import dev.anteroom.chassis.page.PageSettings;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Renders each issue once; for its readers only the two links of their own are put in. The last few
 * issues are remembered.
 */
final class IssueBodies {

    private static final int REMEMBERED = 8;
    private static final String UNSUBSCRIBE = "https://unsubscribe.placeholder.invalid/";
    private static final String PREFERENCES = "https://preferences.placeholder.invalid/";

    /** A title may hold what a header must not. */
    private static final Pattern CONTROLS = Pattern.compile(" *[\\p{Cc}\\p{Zl}\\p{Zp}]+ *");

    private final Issues issues;
    private final MailBody body;
    private final LetterTemplates templates;
    private final PageSettings site;
    private final FrameSource frames;
    private final Map<UUID, Template> rendered =
            new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<UUID, Template> eldest) {
                    return size() > REMEMBERED;
                }
            };

    IssueBodies(
            Issues issues,
            MailBody body,
            LetterTemplates templates,
            PageSettings site,
            FrameSource frames) {
        this.issues = issues;
        this.body = body;
        this.templates = templates;
        this.site = site;
        this.frames = frames;
    }

    /**
     * The letter of an issue, without its reader's links.
     *
     * @throws java.util.NoSuchElementException when there is no such issue
     */
    Template of(UUID id) {
        synchronized (rendered) {
            return rendered.computeIfAbsent(id, this::render);
        }
    }

    private Template render(UUID id) {
        Issue issue = issues.find(id).orElseThrow();
        String subject = CONTROLS.matcher(issue.title()).replaceAll(" ").strip();
        Map<String, Object> model =
                Map.of(
                        "issue",
                        issue,
                        "subject",
                        subject,
                        "html",
                        body.html(issue),
                        "text",
                        body.text(issue),
                        "article",
                        site.link(issue.path()),
                        "browser",
                        site.link("/newsletter/issues/" + id),
                        "book",
                        site.link("/book/" + issue.authorSlug()),
                        "unsubscribe",
                        UNSUBSCRIBE,
                        "preferences",
                        PREFERENCES);
        LetterTemplates.Bodies bodies = templates.render("issue", issue.language(), model);
        return new Template(frames.frame().siteName(), subject, issue.language(), bodies);
    }

    /**
     * A letter with placeholders for its reader's links.
     *
     * @param sender the practice's name
     */
    record Template(String sender, String subject, Locale language, LetterTemplates.Bodies bodies) {

        LetterTemplates.Bodies forReader(String unsubscribe, String preferences) {
            return new LetterTemplates.Bodies(
                    put(bodies.html(), unsubscribe, preferences),
                    put(bodies.text(), unsubscribe, preferences));
        }

        private static String put(String text, String unsubscribe, String preferences) {
            return text.replace(UNSUBSCRIBE, unsubscribe).replace(PREFERENCES, preferences);
        }
    }
}
