package dev.anteroom.gateway.door;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Whether a path is written the one way that this site writes paths. Others (doubled slashes, dots,
 * parameters, encoded letters) exist to be read differently by two programs, and are refused before
 * anything is decided by the path.
 */
final class PlainPath {

    /** What a decoder writes where bytes are no text. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final String HEX = "0123456789abcdef";

    private PlainPath() {}

    /** True for a path that every part of the site reads the same way. */
    static boolean isPlain(String raw) {
        return raw.startsWith("/")
                && !raw.contains("//")
                && raw.indexOf('\\') < 0
                && raw.indexOf(';') < 0
                && hasNoDotSegment(raw)
                && encodesOnlyWhatItMust(raw)
                && isUtf8(raw);
    }

    private static boolean isUtf8(String raw) {
        return URLDecoder.decode(raw, StandardCharsets.UTF_8).indexOf(REPLACEMENT) < 0;
    }

    private static boolean hasNoDotSegment(String raw) {
        return !(raw + "/").contains("/./") && !(raw + "/").contains("/../");
    }

    private static boolean encodesOnlyWhatItMust(String raw) {
        for (int i = raw.indexOf('%'); i >= 0; i = raw.indexOf('%', i + 1)) {
            if (i + 2 >= raw.length() || isRefused(octet(raw, i))) {
                return false;
            }
        }
        return true;
    }

    private static int octet(String raw, int percent) {
        String digits = raw.substring(percent + 1, percent + 3).toLowerCase(Locale.ROOT);
        int high = HEX.indexOf(digits.charAt(0));
        int low = HEX.indexOf(digits.charAt(1));
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    /** Broken, a control, unreserved (RFC 3986, 2.3), or one that structures a path. */
    private static boolean isRefused(int octet) {
        return octet < 0x20
                || octet == 0x7f
                || (octet < 0x80
                        && (Character.isLetterOrDigit(octet) || "-._~/\\;%".indexOf(octet) >= 0));
    }
}
