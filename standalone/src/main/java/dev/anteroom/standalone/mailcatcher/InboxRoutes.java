package dev.anteroom.standalone.mailcatcher;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which address shows what. Only {@code POST …/empty} and {@code DELETE} change anything. */
final class InboxRoutes {

    private static final Pattern MESSAGE =
            Pattern.compile(
                    "/_mail/messages/(?<id>\\d{13}-[0-9a-f]{6})(?:/(?<view>[a-z]+))?(?:/(?<part>\\d{1,3}))?");
    private static final Pattern API_MESSAGE =
            Pattern.compile("/_mail/api/messages/(?<id>\\d{13}-[0-9a-f]{6})");

    private final Inbox inbox;
    private final InboxPages pages;
    private final InboxApi api;

    InboxRoutes(Inbox inbox) {
        this.inbox = inbox;
        this.pages = new InboxPages(inbox);
        this.api = new InboxApi(inbox);
    }

    Answer answer(String method, URI address) {
        return switch (method) {
            case "GET", "HEAD" -> get(address);
            case "POST" -> post(address.getPath());
            case "DELETE" -> delete(address.getPath());
            default -> pages.notFound();
        };
    }

    private Answer get(URI address) {
        String path = address.getPath();
        return switch (path) {
            case "/", "/_mail/" -> Answer.seeOther("/_mail");
            case "/_mail" -> pages.list();
            case "/_mail/inbox.css" -> style();
            case "/_mail/api/messages" -> api.list(Query.of(address));
            default -> message(path);
        };
    }

    private Answer message(String path) {
        Matcher api = API_MESSAGE.matcher(path);
        if (api.matches()) {
            return this.api.message(api.group("id"));
        }
        Matcher page = MESSAGE.matcher(path);
        if (!page.matches()) {
            return pages.notFound();
        }
        String id = page.group("id");
        String view = page.group("view") == null ? "" : page.group("view");
        if (page.group("part") != null) {
            return view.equals("parts")
                    ? pages.part(id, Integer.parseInt(page.group("part")))
                    : pages.notFound();
        }
        return switch (view) {
            case "" -> pages.html(id);
            case "text" -> pages.text(id);
            case "headers" -> pages.headers(id);
            case "body" -> pages.body(id);
            case "source" -> pages.source(id);
            default -> pages.notFound();
        };
    }

    private Answer post(String path) {
        if (path.equals("/_mail/empty")) {
            inbox.empty();
            return Answer.seeOther("/_mail");
        }
        return pages.notFound();
    }

    private Answer delete(String path) {
        if (path.equals("/_mail/api/messages")) {
            inbox.empty();
            return Answer.noContent();
        }
        return pages.notFound();
    }

    private static Answer style() {
        return Answer.ok("text/css;charset=utf-8", Template.resource("inbox.css"));
    }
}
