package dev.anteroom.chassis.mail.smtp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes UTF-8 text as quoted-printable (RFC 2045 section 6.7), with CRLF line ends and lines of at
 * most 76 characters. Ours, since Angus Mail's goes byte by byte through five streams and asks the
 * class path for it each time.
 */
final class QuotedPrintable {

    private static final int MOST = 76;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private final ByteArrayOutputStream out;
    private final byte[] line = new byte[MOST + 2];
    private int column;

    private QuotedPrintable(ByteArrayOutputStream out) {
        this.out = out;
    }

    /** Appends the text to what is there. */
    static void write(String text, ByteArrayOutputStream out) {
        new QuotedPrintable(out).write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            byte each = bytes[i];
            boolean beforeEnd =
                    i + 1 == bytes.length || bytes[i + 1] == '\n' || bytes[i + 1] == '\r';
            if (each == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n') {
                continue;
            }
            if (each == '\n' || each == '\r') {
                endLine();
            } else if (isPlain(each) && !(beforeEnd && each == ' ')) {
                literal(each);
            } else {
                escaped(each);
            }
        }
        endLine();
    }

    private static boolean isPlain(byte each) {
        return each >= ' ' && each <= '~' && each != '=';
    }

    private void literal(byte each) {
        room(1);
        line[column++] = each;
    }

    private void escaped(byte each) {
        room(3);
        line[column++] = '=';
        line[column++] = HEX[(each >> 4) & 0xf];
        line[column++] = HEX[each & 0xf];
    }

    /** A soft line break where the next characters would not fit beside one. */
    private void room(int wanted) {
        if (column + wanted > MOST - 1) {
            line[column++] = '=';
            endLine();
        }
    }

    private void endLine() {
        line[column++] = '\r';
        line[column++] = '\n';
        out.write(line, 0, column);
        column = 0;
    }
}
