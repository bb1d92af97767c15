package dev.anteroom.chassis.mail.smtp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Gathers the source of a message: header lines and parts (RFC 2045, RFC 2046). */
final class MimeText {

    private final ByteArrayOutputStream out;

    /**
     * Starts an empty message.
     *
     * @param expected about how many bytes it will have
     */
    MimeText(int expected) {
        out = new ByteArrayOutputStream(expected);
    }

    /** A header line; the value is ASCII, encoded and folded already. */
    MimeText header(String name, String value) {
        return line(name + ": " + value);
    }

    /** Ends a block of headers. */
    MimeText endHeaders() {
        return line("");
    }

    /** Opens a part of the multipart with this boundary. */
    MimeText part(String boundary) {
        return line("--" + boundary);
    }

    /** Ends the multipart with this boundary. */
    MimeText end(String boundary) {
        return line("--" + boundary + "--");
    }

    /** A whole part with text. */
    MimeText text(String boundary, String type, String content) {
        part(boundary).header("Content-Type", type);
        return body(content);
    }

    /** A whole part with a file. */
    MimeText file(String boundary, String type, String name, String content) {
        part(boundary)
                .header("Content-Type", type + "; charset=UTF-8; name=\"" + name + "\"")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        return body(content);
    }

    private MimeText body(String content) {
        header("Content-Transfer-Encoding", "quoted-printable").endHeaders();
        QuotedPrintable.write(content, out);
        return this;
    }

    private MimeText line(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        out.write('\r');
        out.write('\n');
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
