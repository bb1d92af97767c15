package dev.anteroom.standalone.mailcatcher;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The inbox for people: a list, and a letter as HTML, as text, and with its headers. */
final class InboxPages {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.ENGLISH)
                    .withZone(ZoneId.systemDefault());
    private static final Template FRAME = Template.named("frame.html");
    private static final Template LIST = Template.named("list.html");
    private static final Template ROW = Template.named("row.html");
    private static final Template EMPTY = Template.named("empty.html");
    private static final Template MISSING = Template.named("missing.html");

    private final Inbox inbox;
    private final LetterPage letterPage = new LetterPage();

    InboxPages(Inbox inbox) {
        this.inbox = inbox;
    }

    Answer list() {
        List<StoredLetter> letters = inbox.letters();
        String main =
                letters.isEmpty()
                        ? EMPTY.fill(Map.of())
                        : LIST.fill(
                                Map.of(
                                        "count", Integer.toString(letters.size()),
                                        "rows",
                                                letters.stream()
                                                        .map(this::row)
                                                        .collect(Collectors.joining())));
        return Answer.page(framed(Template.text("inbox.title"), main));
    }

    private String row(StoredLetter letter) {
        return ROW.fill(
                Map.of(
                        "id", letter.id(),
                        "subject", subject(letter),
                        "recipients", String.join(", ", letter.recipients()),
                        "from", letter.from(),
                        "instant", letter.received().toString(),
                        "received", TIME.format(letter.received())));
    }

    Answer html(String id) {
        return page(
                id,
                (stored, parts) ->
                        parts.html().isPresent()
                                ? letterPage.html(stored, parts)
                                : letterPage.text(stored, parts));
    }

    Answer text(String id) {
        return page(id, letterPage::text);
    }

    Answer headers(String id) {
        return inbox.open(id)
                .flatMap(
                        letter ->
                                inbox.letter(id).map(stored -> letterPage.headers(stored, letter)))
                .map(main -> Answer.page(framed(Template.text("inbox.title"), main)))
                .orElseGet(this::notFound);
    }

    /** The letter's own HTML, for the frame: no script, no request to anywhere else. */
    Answer body(String id) {
        return inbox.open(id)
                .map(Letter::parts)
                .flatMap(parts -> parts.html().map(html -> SandboxedBody.of(id, html, parts)))
                .orElseGet(this::notFound);
    }

    Answer part(String id, int number) {
        return inbox.open(id)
                .flatMap(letter -> letter.parts().leaf(number))
                .map(SandboxedBody::attachment)
                .orElseGet(this::notFound);
    }

    Answer source(String id) {
        return inbox.source(id)
                .map(bytes -> Answer.ok("text/plain;charset=utf-8", bytes))
                .orElseGet(this::notFound);
    }

    Answer notFound() {
        return Answer.notFound(framed(Template.text("missing.title"), MISSING.fill(Map.of())));
    }

    private Answer page(String id, BiFunction<StoredLetter, Parts, String> view) {
        Optional<Parts> parts = inbox.open(id).map(Letter::parts);
        return inbox.letter(id)
                .flatMap(
                        stored ->
                                parts.map(
                                        some -> framed(subject(stored), view.apply(stored, some))))
                .map(Answer::page)
                .orElseGet(this::notFound);
    }

    static String subject(StoredLetter letter) {
        return letter.subject().isBlank() ? Template.text("letter.no-subject") : letter.subject();
    }

    static String time(StoredLetter letter) {
        return TIME.format(letter.received());
    }

    private static String framed(String title, String main) {
        return FRAME.fill(Map.of("title", title, "main", main));
    }
}
