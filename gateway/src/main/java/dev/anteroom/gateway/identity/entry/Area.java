package dev.anteroom.gateway.identity.entry;

/** The parts of the site, by who may come in. */
enum Area {
    /** Nobody is asked. */
    PUBLIC,
    /** The gateway wants to know who it is, but anyone may come. */
    SIGN_IN,
    /** Programs come with a key, pages of the studio with a session, visitors with neither. */
    API,
    /** Staff only. */
    STUDIO;

    /** The area of a path in canonical form. */
    static Area of(String path) {
        if (isBelow("/studio", path)) {
            return STUDIO;
        }
        if (isBelow("/api", path)) {
            return API;
        }
        return isBelow("/sign-in", path) || isBelow("/sign-out", path) ? SIGN_IN : PUBLIC;
    }

    private static boolean isBelow(String prefix, String path) {
        return path.startsWith(prefix)
                && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }
}
