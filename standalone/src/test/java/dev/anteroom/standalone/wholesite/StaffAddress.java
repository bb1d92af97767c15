package dev.anteroom.standalone.wholesite;

import dev.anteroom.standalone.service.Replica;
import dev.anteroom.standalone.service.Service;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An address that only staff may use, as the running services map it.
 *
 * @param method such as {@code GET}
 * @param pattern with variables in braces
 */
record StaffAddress(String method, String pattern) {

    private static final String ANY_ID = "01920000-0000-7000-8000-000000000000";

    /** All of them: whatever lies in the studio, or asks in its handler who is there. */
    static List<StaffAddress> of(TestSite site) {
        List<StaffAddress> all = new ArrayList<>();
        for (Service service : Service.values()) {
            Replica replica = site.site().service(service).replica(1);
            mappings(replica.management()).flatMap(StaffAddress::read).forEach(all::add);
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

    private static Stream<StaffAddress> read(JsonNode details) {
        String handler = details.path("handlerMethod").path("descriptor").asString();
        boolean asks = handler.contains("/staff/Staff;") || handler.contains("/session/Session;");
        JsonNode conditions = details.path("requestMappingConditions");
        return conditions
                .path("patterns")
                .valueStream()
                .map(JsonNode::asString)
                .filter(pattern -> asks || pattern.startsWith("/studio"))
                .flatMap(
                        pattern ->
                                conditions
                                        .path("methods")
                                        .valueStream()
                                        .map(it -> new StaffAddress(it.asString(), pattern)));
    }

    /** With ids of nothing in the place of variables. */
    String path() {
        return pattern.replaceAll("\\{[^/]*}", ANY_ID);
    }

    boolean isPage() {
        return method.equals("GET") && pattern.startsWith("/studio") && !pattern.contains("{");
    }
}
