package dev.anteroom.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.testing.Backend;
import dev.anteroom.chassis.testing.RealBackends;
import dev.anteroom.chassis.testing.StaffTokens;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

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
@AutoConfigureWebTestClient
@RealBackends({Backend.POSTGRES, Backend.KAFKA, Backend.IDENTITY})
abstract class WholeService {

    /** How many letters the SMTP server is given at the same time. */
    static final int CONNECTIONS = 4;

    final String owner = StaffTokens.shared().tokenWith(Role.OWNER);

    @Autowired WebTestClient web;
    @Autowired JdbcClient jdbc;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        registry.add("anteroom.mail.servers[0].host", () -> "127.0.0.1");
        registry.add("anteroom.mail.servers[0].port", NewsletterSite.SMTP::port);
        registry.add("anteroom.mail.servers[0].connections", () -> CONNECTIONS);
    }

    /** Someone who is subscribed. */
    final String subscriber(int number) {
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

    final String state(String address) {
        return jdbc.sql("SELECT state FROM subscriber WHERE address = :address")
                .param("address", address)
                .query(String.class)
                .single();
    }

    /** A page of the studio as an owner sees it. */
    final String studio(String path) {
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
