package dev.anteroom.gateway.api;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one service told of itself.
 *
 * @param name the service, as in its addresses
 * @param answers false while it is away
 * @param operations none while it is away
 */
record ServiceApi(String name, boolean answers, List<Operation> operations) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    ServiceApi {
        operations = List.copyOf(operations);
    }

    static ServiceApi away(String name) {
        return new ServiceApi(name, false, List.of());
    }

    /**
     * Reads the service's OpenAPI document.
     *
     * @throws RuntimeException when it is none
     */
    static ServiceApi read(String name, String document) {
        return new ServiceApi(name, true, Operation.of(JSON.readTree(document)));
    }

    /** Path of a service's OpenAPI document. */
    static String documentOf(String name) {
        return "/api/" + name + "/openapi.json";
    }

    /** Path of this service's OpenAPI document. */
    public String document() {
        return documentOf(name);
    }
}
