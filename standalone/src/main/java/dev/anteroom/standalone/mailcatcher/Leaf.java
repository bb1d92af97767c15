package dev.anteroom.standalone.mailcatcher;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One part of a letter that has no parts of its own. */
record Leaf(Part part) {

    boolean is(String type) {
        return type().equals(type);
    }

    /** Its media type without parameters, in lower case. */
    String type() {
        ContentType parsed = contentType();
        return parsed == null
                ? "application/octet-stream"
                : parsed.getBaseType().toLowerCase(Locale.ROOT);
    }

    boolean isAttached() {
        try {
            return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        } catch (MessagingException e) {
            return false;
        }
    }

    /** Its file name, or one after its type. */
    String name() {
        try {
            String name = part.getFileName();
            return name == null ? type().replace('/', '.') : MimeUtility.decodeText(name);
        } catch (MessagingException | IOException e) {
            return type().replace('/', '.');
        }
    }

    /** What {@code cid:} addresses it by; empty when nothing does. */
    String contentId() {
        try {
            String[] header = part.getHeader("Content-ID");
            return header == null ? "" : header[0].strip().replaceAll("^<|>$", "");
        } catch (MessagingException e) {
            return "";
        }
    }

    byte[] bytes() {
        try (InputStream content = part.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException | MessagingException e) {
            return new byte[0];
        }
    }

    String text() {
        return new String(bytes(), charset());
    }

    private Charset charset() {
        ContentType parsed = contentType();
        String name = parsed == null ? null : parsed.getParameter("charset");
        try {
            return name == null
                    ? StandardCharsets.UTF_8
                    : Charset.forName(MimeUtility.javaCharset(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private @Nullable ContentType contentType() {
        try {
            return new ContentType(part.getContentType());
        } catch (MessagingException e) {
            return null;
        }
    }
}
