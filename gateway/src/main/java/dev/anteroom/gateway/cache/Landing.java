package dev.anteroom.gateway.cache;

/** What those who waited for another's fetch do when it has ended. */
enum Landing {
    /** Look for the page again. */
    LOOK_AGAIN,
    /** It cannot be shared: fetch your own. */
    GO_ALONE
}
