package dev.anteroom.chassis.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiDescriptionTests {

    private final ReactiveWebApplicationContextRunner service =
            new ReactiveWebApplicationContextRunner()
                    .withConfiguration(AutoConfigurations.of(ApiAutoConfiguration.class));

    @Test
    void addsOnlyThePartsThatAreThere() {
        JsonNode document = read(ApiDescription.of("probe", List.of("republish")));

        assertThat(document.at("/info/title").asString()).isEqualTo("Probe");
        assertThat(document.get("paths").propertyNames())
                .containsExactlyInAnyOrder("/api/probe/republish", "/api/probe/openapi.json");
        assertThat(document.at("/components/schemas").propertyNames())
                .containsExactlyInAnyOrder("Note", "Problem");
    }

    @Test
    void refusesToDescribeTheSameTwice() {
        assertThatThrownBy(() -> ApiDescription.of("probe", List.of("republish", "republish")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("describes again");
    }

    @Test
    void collectsTheParts() {
        service.withPropertyValues("anteroom.api-prefix=probe")
                .withBean(ApiPart.class, () -> () -> "republish")
                .run(
                        context ->
                                assertThat(
                                                read(context.getBean(ApiDescriptionController.class)
                                                                .description())
                                                        .get("paths")
                                                        .propertyNames())
                                        .contains("/api/probe/republish"));
    }

    @Test
    void showsNothingOfAServiceThatDescribesNothing() {
        service.withPropertyValues("anteroom.api-prefix=silent")
                .run(
                        context ->
                                assertThat(context)
                                        .doesNotHaveBean(ApiDescriptionController.class));
    }

    private static JsonNode read(byte[] document) {
        return JsonMapper.shared().readTree(document);
    }
}
