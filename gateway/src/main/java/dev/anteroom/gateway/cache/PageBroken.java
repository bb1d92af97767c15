package dev.anteroom.gateway.cache;

/** A service broke off while its page was being read; nothing of it was shown yet. */
final class PageBroken extends PageUnkept {

    private static final long serialVersionUID = 1L;

    PageBroken() {
        super("The service broke off");
    }
}
