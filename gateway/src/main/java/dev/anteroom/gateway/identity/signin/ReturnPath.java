package dev.anteroom.gateway.identity.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a page of the studio and never another site. */
record ReturnPath(String value) {

    private static final int LONGEST = 500;

    /** Segments of letters and digits, then perhaps a query; no escapes, so no tricks with them. */
    private static final Pattern STUDIO_PAGE =
            Pattern.compile("/studio(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*(\\?[A-Za-z0-9._~&=+-]*)?");

    static final ReturnPath STUDIO = new ReturnPath("/studio");

    ReturnPath {
        if (value.length() > LONGEST || !STUDIO_PAGE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a page of the studio");
        }
    }

    /** The page that was asked for, or the studio's first page for anything odd. */
    static ReturnPath of(@Nullable String asked) {
        return asked != null && asked.length() <= LONGEST && STUDIO_PAGE.matcher(asked).matches()
                ? new ReturnPath(asked)
                : STUDIO;
    }
}
