package dev.anteroom.chassis.testing.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.staff.Staff;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** The twin of every service's own check: it can fail. */
class ApiDescriptionsTests {

    private static final String RIGHT =
            """
            {"openapi": "3.1.0", "paths": {
              "/api/probe/lamps": {
                "get": {"operationId": "a", "summary": "Lamps", "responses": {"200": {"content":
                  {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/lamp"}}}}}}},
                "post": {"operationId": "b", "summary": "Light", "security": [{}],
                  "parameters": [{"in": "header", "name": "If-Match"}],
                  "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/lamp"}}}},
                  "responses": {"204": {}}}}},
             "lamp": {"properties": {"name": {}, "colour": {"enum": ["RED", "BLUE"]}}}}
            """;

    @Test
    void findsNothingWhereAllIsTold() {
        assertThat(differences(RIGHT)).isEmpty();
    }

    @Test
    void findsPathsAndMethodsThatDiffer() {
        assertThat(differences(RIGHT.replace("\"post\"", "\"put\"")))
                .containsExactlyInAnyOrder(
                        "POST /api/probe/lamps is not described",
                        "PUT /api/probe/lamps is not served");
    }

    @Test
    void findsParametersFieldsAndRightsThatDiffer() {
        assertThat(differences(RIGHT.replace("If-Match", "If-None-Match")))
                .containsExactly("POST /api/probe/lamps has the parameters [header If-Match]");
        assertThat(differences(RIGHT.replace("\"security\": [{}],", "")))
                .containsExactly("POST /api/probe/lamps is for staff only");
        assertThat(differences(RIGHT.replace("\"name\": {}", "\"title\": {}")))
                .contains(
                        "GET /api/probe/lamps answer[] lacks [name] and should not name [title]",
                        "POST /api/probe/lamps body lacks [name] and should not name [title]");
        assertThat(differences(RIGHT.replace("\"BLUE\"", "\"GREEN\"")))
                .contains(
                        "POST /api/probe/lamps body.colour lacks [BLUE] and should not name"
                                + " [GREEN]");
    }

    @Test
    void findsReferencesThatLeadNowhereAndNamesGivenTwice() {
        assertThat(differences(RIGHT.replace("\"lamp\": {", "\"lantern\": {")))
                .contains("#/lamp leads nowhere");
        assertThat(differences(RIGHT.replace("\"operationId\": \"b\"", "\"operationId\": \"a\"")))
                .containsExactly("POST /api/probe/lamps has another's operationId or none");
    }

    private static List<String> differences(String description) {
        StaticApplicationContext context = new StaticApplicationContext();
        context.registerSingleton("lamps", Lamps.class);
        RequestMappingHandlerMapping mapping = new RequestMappingHandlerMapping();
        mapping.setApplicationContext(context);
        mapping.afterPropertiesSet();
        return ApiDescriptions.differences(
                new DescribedApi(JsonMapper.shared().readTree(description)),
                ServedOperation.all(mapping));
    }

    /** A colour. */
    enum Colour {
        RED,
        BLUE
    }

    /** A lamp. */
    record Lamp(String name, Colour colour) {}

    /** What is served. */
    @RestController
    static class Lamps {

        @GetMapping("/api/probe/lamps")
        List<Lamp> lamps() {
            return List.of();
        }

        @PostMapping("/api/probe/lamps")
        void light(
                Staff staff, @RequestHeader("If-Match") String version, @RequestBody Lamp lamp) {}

        @GetMapping("/elsewhere")
        String elsewhere() {
            return "";
        }
    }
}
