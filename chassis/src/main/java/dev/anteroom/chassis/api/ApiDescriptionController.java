package dev.anteroom.chassis.api;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the description that was put together at start. */
@RestController
final class ApiDescriptionController {

    private final byte[] document;

    ApiDescriptionController(byte[] document) {
        this.document = document;
    }

    @GetMapping(
            value = "/api/${anteroom.api-prefix}/openapi.json",
            produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] description() {
        return document.clone();
    }
}
