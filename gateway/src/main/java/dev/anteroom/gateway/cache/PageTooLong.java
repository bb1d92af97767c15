package dev.anteroom.gateway.cache;

/** A page turned out to be longer than what is kept. */
final class PageTooLong extends PageUnkept {

    private static final long serialVersionUID = 1L;

    PageTooLong() {
        super("Longer than anteroom.gateway.cache.max-page-bytes");
    }
}
