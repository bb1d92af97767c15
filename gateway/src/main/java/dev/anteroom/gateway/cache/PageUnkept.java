package dev.anteroom.gateway.cache;

/** A page could not be read to its end: it is too long, or its service broke off. */
abstract sealed class PageUnkept extends RuntimeException permits PageTooLong, PageBroken {

    private static final long serialVersionUID = 1L;

    PageUnkept(String message) {
        super(message, null, false, false);
    }
}
