package dev.anteroom.content.studio;

/** What people may type into a field. */
final class PlainText {

    private PlainText() {}

    /** Characters that no keyboard types and no page can show. */
    static boolean hasControl(String text) {
        return text.chars()
                .anyMatch(
                        c ->
                                (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                                        || c == 0xFFFE
                                        || c == 0xFFFF);
    }

    static boolean hasLineBreak(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }
}
