package dev.anteroom.newsletter.subscriber;

import org.jspecify.annotations.Nullable;

/**
 * Under which circumstances someone consented.
 *
 * @param page the path of the page where they did
 * @param clientAddress their network address as the gateway saw it, if it did
 */
public record Evidence(String page, @Nullable String clientAddress) {

    /** The wording of consent that stands in the message bundle today; raise it with the text. */
    static final String WORDING = "2026-11";
}
