package dev.anteroom.content.picture;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The document type that older drawing programs write. It only names a DTD, which nobody fetches;
 * one that declares something of its own is another matter.
 */
final class SvgDoctype {

    private static final String START = "<!DOCTYPE";
    private static final String NAME = "(?:\"[^\"]*\"|'[^']*')";
    private static final Pattern PLAIN =
            Pattern.compile(
                    START
                            + "\\s+svg(?:\\s+(?:PUBLIC\\s+"
                            + NAME
                            + "|SYSTEM)\\s+"
                            + NAME
                            + ")?\\s*>");

    private SvgDoctype() {}

    /** Whether the only document type in a file has no declarations. */
    static boolean isPlain(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int start = text.indexOf(START);
        Matcher plain = PLAIN.matcher(text);
        return start >= 0
                && start == text.lastIndexOf(START)
                && plain.region(start, text.length()).lookingAt();
    }
}
