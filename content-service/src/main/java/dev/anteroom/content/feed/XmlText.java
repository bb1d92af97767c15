package dev.anteroom.content.feed;

/** Text that XML 1.0 can hold. */
final class XmlText {

    private XmlText() {}

    /** Without the few characters that XML 1.0 section 2.2 leaves out. */
    static String of(String text) {
        return text.codePoints()
                .filter(XmlText::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
