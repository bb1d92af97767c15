package dev.anteroom.content;

import static dev.anteroom.chassis.testing.Waiting.await;
import static dev.anteroom.content.testing.Visitor.owner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.content.testing.ContentTest;
import dev.anteroom.content.testing.Visitor;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a page borrows from the pool it gives back; one that did not would end the service. */
@ContentTest
class ConnectionTests {

    @Autowired private Visitor visitor;
    @Autowired private MeterRegistry meters;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles",
                "/articles/rethinking-the-one",
                "/topics/couples",
                "/people",
                "/people/odalys-fenwick",
                "/about",
                "/feed.xml",
                "/sitemap.xml",
                "/llms.txt",
                "/api/content/articles",
                "/studio",
                "/studio/articles",
                "/studio/articles/new",
                "/studio/pages",
                "/studio/people",
                "/studio/topics",
                "/studio/media",
                "/studio/site"
            })
    void noPageKeepsAConnection(String path) {
        assertThat(visitor.get(path, owner()).statusCode()).isEqualTo(200);

        await().until(
                        () ->
                                meters.get("hikaricp.connections.active").gauges().stream()
                                        .mapToDouble(Gauge::value)
                                        .allMatch(borrowed -> borrowed == 0));
    }
}
