package dev.anteroom.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.testing.Backend;
import dev.anteroom.chassis.testing.RealBackends;
import dev.anteroom.chassis.testing.StaffTokens;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

/** The whole service on real backends; one context for all classes that extend this. */
@SpringBootTest(
        classes = NewsletterServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.port=0",
            "anteroom.mail.from=practice@anteroom.example",
            "anteroom.mail.retry-after=100ms",
            "anteroom.capability.versions.1=dGVzdCBrZXkgb2YgYXQgbGVhc3QgdGhpcnR5LXR3byBieXRlcw=="
        })
@AutoConfigureWebTestClient(timeout = "60s")
@RealBackends({Backend.POSTGRES, Backend.KAFKA, Backend.IDENTITY})
public abstract class WholeService {

    /** How many letters the SMTP server is given at the same time. */
    protected static final int CONNECTIONS = 4;

    protected final String owner = StaffTokens.shared().tokenWith(Role.OWNER);

    @Autowired protected WebTestClient web;
    @Autowired protected JdbcClient jdbc;

    static {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        registry.add("anteroom.mail.servers[0].host", () -> "127.0.0.1");
        registry.add("anteroom.mail.servers[0].port", NewsletterSite.SMTP::port);
        registry.add("anteroom.mail.servers[0].connections", () -> CONNECTIONS);
    }

    /** Someone who is subscribed. */
    protected final String subscriber(int number) {
        String address = "d" + number + "-" + UUID.randomUUID() + "@example.org";
        jdbc.sql(
                        """
                        INSERT INTO subscriber (id, address, address_key, state, created_at, confirmed_at)
                        VALUES (uuidv7(), :address, :address, 'active', now(), now())
                        """)
                .param("address", address)
                .update();
        return address;
    }

    /** Several who are. */
    protected final List<String> subscribers(int count) {
        return IntStream.range(0, count).mapToObj(this::subscriber).toList();
    }

    protected final UUID id(String address) {
        return jdbc.sql("SELECT id FROM subscriber WHERE address = :address")
                .param("address", address)
                .query(UUID.class)
                .single();
    }

    protected final String state(String address) {
        return jdbc.sql("SELECT state FROM subscriber WHERE address = :address")
                .param("address", address)
                .query(String.class)
                .single();
    }

    /** How many letters of the article's issues are in this state. */
    protected final int letters(UUID article, String state) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM mail.letter l JOIN issue i ON i.id = l.reference
                        WHERE i.article_id = :article AND l.state = :state
                        """)
                .param("article", article)
                .param("state", state)
                .query(Integer.class)
                .single();
    }

    /** The only issue of the article. */
    protected final UUID issue(UUID article) {
        return jdbc.sql("SELECT id FROM issue WHERE article_id = :article")
                .param("article", article)
                .query(UUID.class)
                .single();
    }

    /** The only letter of the article's only issue. */
    protected final UUID letter(UUID article) {
        return jdbc.sql("SELECT id FROM mail.letter WHERE reference = :issue")
                .param("issue", issue(article))
                .query(UUID.class)
                .single();
    }

    /** Staff have a letter in doubt sent again. */
    protected final void settle(String path, int status) {
        web.post()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(owner))
                .body(BodyInserters.fromFormData("settlement", "SEND_AGAIN"))
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    /** A page of the studio as an owner sees it. */
    protected final String studio(String path) {
        String body =
                web.get()
                        .uri(path)
                        .headers(headers -> headers.setBearerAuth(owner))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        assertThat(body).isNotNull();
        return String.valueOf(body);
    }
}
