package dev.anteroom.chassis.mail.smtp;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Text as the bytes of a MIME part.
 *
 * @param text the text
 * @param type its media type
 */
record Utf8Text(String text, String type) implements DataSource {

    static DataHandler handler(String text, String type) {
        return new DataHandler(new Utf8Text(text, type));
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public OutputStream getOutputStream() {
        throw new UnsupportedOperationException("Read only");
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public String getName() {
        return "";
    }
}
