package dev.anteroom.standalone.wholesite;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The addresses of all kinds of pages, those included that first have to come about. */
final class PageList {

    private static final String PRACTITIONER = "renata-ostervald";

    private static final List<String> STANDING =
            List.of(
                    "/",
                    "/articles",
                    "/articles/ketamine-therapy-for-depression-and-anxiety",
                    "/topics/attachment",
                    "/people",
                    "/people/odalys-fenwick",
                    "/services",
                    "/fees",
                    "/privacy",
                    "/accessibility",
                    "/contact",
                    "/about",
                    "/newsletter",
                    "/newsletter/sent",
                    "/newsletter/welcome",
                    "/newsletter/confirm/forged",
                    "/book",
                    "/book/wendell-achterberg",
                    "/bookings/links",
                    "/bookings/links/sent",
                    "/bookings/cancelled",
                    "/sign-in",
                    "/sign-in/link/forged",
                    "/api",
                    "/nowhere");

    private static final List<String> STUDIO =
            List.of(
                    "/studio",
                    "/studio/articles",
                    "/studio/articles/new",
                    "/studio/media",
                    "/studio/staff",
                    "/studio/people",
                    "/studio/calendar",
                    "/studio/calendar/hours",
                    "/studio/offers",
                    "/studio/offers/new",
                    "/studio/bookings",
                    "/studio/site");

    private static final List<String> OWNERS =
            List.of(
                    "/studio/site",
                    "/studio/staff",
                    "/studio/topics",
                    "/studio/topics/new",
                    "/studio/pages",
                    "/studio/pages/new",
                    "/studio/people/new",
                    "/studio/subscribers",
                    "/studio/issues",
                    "/_mail");

    private final TestSite site;
    private final JsonNode letter;
    private final JsonNode booked;
    private final JsonNode draft;

    /** Lets someone subscribe, read an issue and book, and someone begin an article. */
    PageList(TestSite site) {
        this.site = site;
        String address = "page.reader@example.com";
        Subscription.of(site, address);
        Desk desk = new Desk(site.staff(SharedSite.DESK));
        desk.publish("One more page");
        this.draft = Web.read(desk.start("A draft", "Two sentences.", "## One"));
        this.letter = site.letters().await(address, "One more page");
        Bookings bookings = new Bookings(site.url());
        String offer = bookings.offer(PRACTITIONER);
        HttpResponse<String> answer = bookings.book(offer, bookings.starts(offer).getFirst(), 4711);
        this.booked = Web.read(answer);
    }

    /** What anyone may see, or has a letter with a link to. */
    List<String> ofVisitors() {
        Bookings bookings = new Bookings(site.url());
        JsonNode offer = bookings.offers(PRACTITIONER).get(0);
        String start = bookings.starts(offer.path("id").asString()).getLast();
        String form = Slot.path(PRACTITIONER, offer, start);
        return Stream.concat(
                        STANDING.stream(),
                        Stream.of(
                                form,
                                form.substring(0, form.lastIndexOf('/')),
                                path(booked.path("manage").asString()),
                                "/bookings/" + booked.path("cancelToken").asString() + "/cancel",
                                inLetter("/newsletter/preferences/"),
                                inLetter("/newsletter/unsubscribe/"),
                                inLetter("/newsletter/issues/")))
                .toList();
    }

    /** What a practitioner sees; the last is not for them. */
    List<String> ofPractitioners() {
        List<String> all = new ArrayList<>(STUDIO);
        all.add(0, "/studio/bookings/" + booked.path("id").asString());
        return all;
    }

    /** What only owners see, and what they do with an article. */
    List<String> ofOwners() {
        String article = "/studio/articles/" + draft.path("id").asString();
        String message = "/_mail/messages/" + letter.path("id").asString();
        return Stream.concat(
                        OWNERS.stream(),
                        Stream.of(
                                article,
                                article + "/preview",
                                article + "/publish",
                                message,
                                message + "/text",
                                message + "/headers"))
                .toList();
    }

    private String inLetter(String part) {
        Matcher link =
                Pattern.compile("https?://\\S+?(" + part + "[^\\s\"<>]+)")
                        .matcher(letter.path("text").asString());
        if (!link.find()) {
            throw new AssertionError("No " + part + " in the letter");
        }
        return link.group(1);
    }

    private String path(String url) {
        return url.substring(site.url().length());
    }
}
