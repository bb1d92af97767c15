package dev.anteroom.standalone.mailcatcher;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.mail.Header;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** The inbox for programs: tests find their letters here. */
final class InboxApi {

    private static final String JSON = "application/json";
    private static final int NOT_FOUND = 404;

    private final JsonFactory json = new JsonFactory();
    private final Inbox inbox;

    InboxApi(Inbox inbox) {
        this.inbox = inbox;
    }

    /**
     * All letters, newest first; {@code to} and {@code subject} (a part of it) narrow them down.
     */
    Answer list(Query query) {
        List<StoredLetter> found =
                inbox.letters().stream()
                        .filter(letter -> query.value("to").map(letter::isTo).orElse(true))
                        .filter(
                                letter ->
                                        query.value("subject")
                                                .map(part -> hasSubject(letter, part))
                                                .orElse(true))
                        .toList();
        return Answer.ok(
                JSON,
                written(
                        out -> {
                            out.writeStartArray();
                            for (StoredLetter letter : found) {
                                out.writeStartObject();
                                summary(letter, out);
                                out.writeEndObject();
                            }
                            out.writeEndArray();
                        }));
    }

    /** One letter with its bodies, headers and attachments. */
    Answer message(String id) {
        return inbox.letter(id)
                .flatMap(
                        stored ->
                                inbox.open(id)
                                        .map(letter -> Answer.ok(JSON, whole(stored, letter))))
                .orElseGet(() -> Answer.of(NOT_FOUND, JSON, "{}"));
    }

    private static boolean hasSubject(StoredLetter letter, String part) {
        return letter.subject().toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private String whole(StoredLetter stored, Letter letter) {
        Parts parts = letter.parts();
        return written(
                out -> {
                    out.writeStartObject();
                    summary(stored, out);
                    out.writeStringField("text", parts.text().orElse(null));
                    out.writeStringField("html", parts.html().orElse(null));
                    headers(letter.headers(), out);
                    attachments(stored, parts, out);
                    out.writeEndObject();
                });
    }

    private static void summary(StoredLetter letter, JsonGenerator out) throws IOException {
        out.writeStringField("id", letter.id());
        out.writeStringField("received", letter.received().toString());
        out.writeStringField("from", letter.from());
        out.writeArrayFieldStart("to");
        for (String recipient : letter.recipients()) {
            out.writeString(recipient);
        }
        out.writeEndArray();
        out.writeStringField("subject", letter.subject());
        out.writeNumberField("bytes", letter.bytes());
    }

    private static void headers(List<Header> headers, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("headers");
        for (Header header : headers) {
            out.writeStartObject();
            out.writeStringField("name", header.getName());
            out.writeStringField("value", header.getValue());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void attachments(StoredLetter letter, Parts parts, JsonGenerator out)
            throws IOException {
        out.writeArrayFieldStart("attachments");
        for (int number : parts.attachments()) {
            Leaf leaf = parts.leaf(number).orElseThrow();
            out.writeStartObject();
            out.writeStringField("name", leaf.name());
            out.writeStringField("type", leaf.type());
            out.writeStringField("href", "/_mail/messages/" + letter.id() + "/parts/" + number);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private String written(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = json.createGenerator(text)) {
            content.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write JSON", e);
        }
        return text.toString();
    }

    @FunctionalInterface
    private interface Content {
        void write(JsonGenerator out) throws IOException;
    }
}
