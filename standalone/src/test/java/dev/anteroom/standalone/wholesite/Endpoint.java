package dev.anteroom.standalone.wholesite;

import dev.anteroom.standalone.service.Replica;
import dev.anteroom.standalone.service.Service;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An address, as the running services map it.
 *
 * @param method such as {@code GET}
 * @param pattern with variables in braces
 * @param staff true when only staff may use it: it lies in the studio, or asks in its handler who
 *     is there
 */
record Endpoint(String method, String pattern, boolean staff) {

    /** All of them. */
    static List<Endpoint> of(TestSite site) {
        List<Endpoint> all = new ArrayList<>();
        for (Service service : Service.values()) {
            Replica replica = site.site().service(service).replica(1);
            mappings(replica.management()).flatMap(Endpoint::read).forEach(all::add);
        }
        return all.stream().distinct().toList();
    }

    private static Stream<JsonNode> mappings(URI management) {
        return new Web(management.toString())
                .json("/actuator/mappings").findValues("dispatcherHandlers").stream()
                        .flatMap(JsonNode::valueStream)
                        .flatMap(JsonNode::valueStream)
                        .map(mapping -> mapping.path("details"));
    }

    private static Stream<Endpoint> read(JsonNode details) {
        String handler = details.path("handlerMethod").path("descriptor").asString();
        boolean asks = handler.contains("/staff/Staff;") || handler.contains("/session/Session;");
        JsonNode conditions = details.path("requestMappingConditions");
        return conditions
                .path("patterns")
                .valueStream()
                .map(JsonNode::asString)
                .flatMap(
                        pattern ->
                                conditions
                                        .path("methods")
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .map(it -> endpoint(it, pattern, asks)));
    }

    private static Endpoint endpoint(String method, String pattern, boolean asks) {
        return new Endpoint(method, pattern, asks || pattern.startsWith("/studio"));
    }

    /** With ids of nothing in the place of variables. */
    String path() {
        return at(Operation.NOBODY);
    }

    /** With this in the place of every variable. */
    String at(String id) {
        return pattern.replaceAll("\\{[^/]*}", id);
    }

    /** Signing out is right whatever is posted. */
    boolean isForm() {
        return method.equals("POST")
                && !pattern.startsWith("/api/")
                && !pattern.equals("/sign-out");
    }

    boolean isPageOfTheStudio() {
        return method.equals("GET") && pattern.startsWith("/studio") && !pattern.contains("{");
    }
}
