package dev.anteroom.content.article.studio;

import static dev.anteroom.content.testing.Visitor.header;
import static dev.anteroom.content.testing.Visitor.owner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.content.person.People;
import dev.anteroom.content.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Writes articles the way people do, through forms. */
record Desk(Visitor visitor) {

    static final UUID ODALYS = UUID.fromString("01991a82-be00-7d95-8ee8-813609166f6b");

    /** A person who is not Odalys. */
    static String someoneElse(People people) {
        return people.all().stream()
                .map(person -> person.id().value())
                .filter(id -> !id.equals(ODALYS))
                .findFirst()
                .orElseThrow()
                .toString();
    }

    /** Where the new article is written on. */
    String start(String title) {
        HttpResponse<String> answer = visitor.post("/studio/articles/new", owner(), form(title, 0));
        assertThat(answer.statusCode()).isEqualTo(303);
        String location = Objects.requireNonNull(header(answer, "Location"));
        return location.substring(0, location.indexOf('?'));
    }

    HttpResponse<String> publish(String desk, int version, String mailing) {
        return visitor.post(
                desk + "/publish",
                owner(),
                Map.of("version", String.valueOf(version), "mailing", mailing));
    }

    static Map<String, String> form(String title, int version) {
        Map<String, String> form = new HashMap<>();
        form.put("title", title);
        form.put("lead", "A lead.");
        form.put("markdown", "It was raining.");
        form.put("author", ODALYS.toString());
        form.put("version", String.valueOf(version));
        return form;
    }
}
