package dev.anteroom.chassis.mail;

import java.util.Locale;
import java.util.Map;

/**
 * Renders the bodies of letters with Thymeleaf from {@code templates/mail/<name>.html} and {@code
 * templates/mail/<name>.txt} (text mode). Both see the model, {@code frame}, {@code publicUrl} and
 * {@code language}; the HTML stands in the shared {@code mail/layout :: letter(preheader, body)}.
 */
public interface LetterTemplates {

    /** Renders both bodies. */
    Bodies render(String name, Locale language, Map<String, Object> model);

    /**
     * The two bodies of a letter.
     *
     * @param html a whole document
     * @param text plain text
     */
    record Bodies(String html, String text) {}
}
