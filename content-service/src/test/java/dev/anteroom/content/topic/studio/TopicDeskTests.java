package dev.anteroom.content.topic.studio;

import static dev.anteroom.content.testing.Visitor.header;
import static dev.anteroom.content.testing.Visitor.owner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.content.testing.ContentTest;
import dev.anteroom.content.testing.Visitor;
import dev.anteroom.content.topic.Topic;
import dev.anteroom.content.topic.Topics;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ContentTest
class TopicDeskTests {

    @Autowired private Visitor visitor;
    @Autowired private Topics topics;

    @Test
    void aNewTopicHasAPageAndARenamedOneKeepsItsOldAddress() {
        String name = "Grief " + UUID.randomUUID();
        Topic topic = start(name);

        assertThat(visitor.get("/topics/" + topic.slug().value()).body()).contains(name);

        assertThat(save(topic, form("Mourning " + topic.version(), "1", topic.version())))
                .isEqualTo(303);
        assertThat(visitor.get("/topics/" + topic.slug().value()).statusCode()).isIn(200, 301, 308);
    }

    @Test
    void nobodyWritesOverWhatTheyHaveNotSeen() {
        Topic topic = start("Sleep " + UUID.randomUUID());
        assertThat(save(topic, form("Rest", "2", topic.version()))).isEqualTo(303);

        assertThat(save(topic, form("Dreams", "2", topic.version()))).isEqualTo(409);
        assertThat(topics.find(topic.id())).get().extracting(Topic::name).isEqualTo("Rest");
    }

    @Test
    void aTopicNeedsANameAndAPlace() {
        var answer = visitor.post("/studio/topics/new", owner(), form("", "first", 0));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Please fill this in", "A whole number from 0");
    }

    @Test
    void topicsAreForOwnersAndEditors() {
        assertThat(visitor.get("/studio/topics").statusCode()).isEqualTo(401);
        assertThat(
                        visitor.get("/studio/topics", Visitor.practitioner(UUID.randomUUID()))
                                .statusCode())
                .isEqualTo(403);
        assertThat(visitor.get("/studio/topics/" + UUID.randomUUID(), owner()).statusCode())
                .isEqualTo(404);
    }

    private Topic start(String name) {
        var answer = visitor.post("/studio/topics/new", owner(), form(name, "1", 0));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location")).startsWith("/studio/topics");
        return topics.all().stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private int save(Topic topic, Map<String, String> form) {
        return visitor.post("/studio/topics/" + topic.id().value(), owner(), form).statusCode();
    }

    private static Map<String, String> form(String name, String rank, long version) {
        return Map.of(
                "name",
                name,
                "slug",
                "",
                "description",
                "What it is about.",
                "rank",
                rank,
                "version",
                String.valueOf(version));
    }
}
