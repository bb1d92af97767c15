package dev.anteroom.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.TestKafka;
import dev.anteroom.chassis.testing.Contracts;
import dev.anteroom.newsletter.NewsletterSite;
import dev.anteroom.newsletter.WholeService;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class PagePurgeTests extends WholeService {

    @Test
    void hasTheGatewaysForgetSignUpOnceTheNewSiteIsShown() {
        String name = "Practice " + UUID.randomUUID();
        long version = System.currentTimeMillis();
        int before = purges().size();
        signUpPage();

        NewsletterSite.siteChanged(version - 1, "For a moment");
        NewsletterSite.siteChanged(version - 2, "Told too late");
        NewsletterSite.siteChanged(version, name);

        await().until(() -> purges().size() >= before + 2);
        assertThat(signUpPage()).contains(name);
        assertThat(purges()).hasSize(before + 2);
        assertThat(purges().getLast().key()).isEqualTo("newsletter");
        assertThat(new String(purges().getLast().value(), StandardCharsets.UTF_8))
                .isEqualTo("{\"keys\":[\"newsletter\"]}");
    }

    @Test
    void tellsOfItAsAgreed() {
        Contracts.of(new EventType("page.changed", 1))
                .check(new PagePurge.Purged(List.of(SiteFrame.PAGES)));
    }

    private static List<ConsumerRecord<String, byte[]>> purges() {
        return TestKafka.read("content.pages");
    }

    private String signUpPage() {
        return String.valueOf(
                web.get()
                        .uri("/newsletter")
                        .exchange()
                        .expectHeader()
                        .value("Surrogate-Key", keys -> assertThat(keys).contains("newsletter"))
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }
}
