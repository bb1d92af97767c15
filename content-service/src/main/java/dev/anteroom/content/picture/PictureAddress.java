package dev.anteroom.content.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a picture is found: a name made from its bytes.
 *
 * @param hash first half of the SHA-256 of the bytes, hexadecimal
 */
public record PictureAddress(String hash, PictureFormat format) {

    private static final Pattern PATH = Pattern.compile("/media/([0-9a-f]{32})\\.(svg|png|jpg)");

    /** Reads a path of this site. */
    public static Optional<PictureAddress> parse(String path) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches()
                ? Optional.of(
                        new PictureAddress(
                                matcher.group(1),
                                PictureFormat.valueOf(matcher.group(2).toUpperCase(Locale.ROOT))))
                : Optional.empty();
    }

    public String path() {
        return "/media/" + hash + "." + format.ending();
    }
}
