package dev.anteroom.standalone.mailcatcher;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One letter as a page, in one of its three views. */
final class LetterPage {

    private static final Pattern LINK =
            Pattern.compile("https?://[^\\s<>\"&;]+(?:&amp;[^\\s<>\"&;]+)*");
    private static final Template LETTER = Template.named("letter.html");
    private static final Template TAB = Template.named("tab.html");
    private static final Template CURRENT_TAB = Template.named("tab-current.html");
    private static final Template HTML = Template.named("view-html.html");
    private static final Template TEXT = Template.named("view-text.html");
    private static final Template HEADERS = Template.named("view-headers.html");
    private static final Template HEADER = Template.named("header.html");
    private static final Template ATTACHMENTS = Template.named("attachments.html");
    private static final Template ATTACHMENT = Template.named("attachment.html");

    String html(StoredLetter letter, Parts parts) {
        return page(
                letter, "html", HTML.fill(Map.of("id", letter.id())), attachments(letter, parts));
    }

    String text(StoredLetter letter, Parts parts) {
        String text = parts.text().orElseGet(() -> Template.text("letter.no-text"));
        String view = TEXT.fill(Map.of("text", linked(Template.escaped(text))));
        return page(letter, "text", view, attachments(letter, parts));
    }

    String headers(StoredLetter letter, Letter content) {
        String rows =
                content.headers().stream()
                        .map(
                                header ->
                                        HEADER.fill(
                                                Map.of(
                                                        "name",
                                                        header.getName(),
                                                        "value",
                                                        header.getValue())))
                        .collect(Collectors.joining());
        String view = HEADERS.fill(Map.of("rows", rows, "id", letter.id()));
        return page(letter, "headers", view, attachments(letter, content.parts()));
    }

    private static String page(StoredLetter letter, String view, String main, String attachments) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("subject", InboxPages.subject(letter));
        values.put("from", letter.from());
        values.put("recipients", String.join(", ", letter.recipients()));
        values.put("instant", letter.received().toString());
        values.put("received", InboxPages.time(letter));
        values.put("tabs", tabs(letter, view));
        values.put("view", main);
        values.put("attachments", attachments);
        return LETTER.fill(values);
    }

    private static String tabs(StoredLetter letter, String current) {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("html", "");
        paths.put("text", "/text");
        paths.put("headers", "/headers");
        return paths.entrySet().stream()
                .map(
                        tab ->
                                (tab.getKey().equals(current) ? CURRENT_TAB : TAB)
                                        .fill(
                                                Map.of(
                                                        "path",
                                                        "/_mail/messages/"
                                                                + letter.id()
                                                                + tab.getValue(),
                                                        "label",
                                                        Template.text(
                                                                "letter.view." + tab.getKey()))))
                .collect(Collectors.joining());
    }

    private static String attachments(StoredLetter letter, Parts parts) {
        String items =
                parts.attachments().stream()
                        .map(number -> attachment(letter, parts, number))
                        .collect(Collectors.joining());
        return items.isEmpty() ? "" : ATTACHMENTS.fill(Map.of("items", items));
    }

    private static String attachment(StoredLetter letter, Parts parts, int number) {
        Leaf leaf = parts.leaf(number).orElseThrow();
        return ATTACHMENT.fill(
                Map.of(
                        "path", "/_mail/messages/" + letter.id() + "/parts/" + number,
                        "name", leaf.name(),
                        "type", leaf.type()));
    }

    /** Addresses in plain text can be followed, as mail programs let one do. */
    private static String linked(String escaped) {
        return LINK.matcher(escaped)
                .replaceAll("<a href=\"$0\" target=\"_blank\" rel=\"noreferrer\">$0</a>");
    }
}
