package dev.anteroom.content.slug;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of an address that names one thing: letters and digits of any script in lower case,
 * joined by single hyphens.
 */
public record Slug(String value) {

    public static final int MAX_LENGTH = 100;

    private static final String WORD = "[\\p{L}\\p{M}\\p{N}]+";
    private static final Pattern FORM = Pattern.compile(WORD + "(?:-" + WORD + ")*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019]");
    private static final Pattern LATIN_MARKS = Pattern.compile("[\u0300-\u036f]");

    public Slug {
        if (!fits(value)) {
            throw new IllegalArgumentException("Not a slug");
        }
    }

    /** Reads what stands in an address; letter case is forgiven. */
    public static Optional<Slug> parse(String text) {
        String slug = normal(text);
        return fits(slug) ? Optional.of(new Slug(slug)) : Optional.empty();
    }

    /** Makes one of a title; empty when the title has no letter or digit. */
    public static Optional<Slug> from(String title) {
        String plain = APOSTROPHES.matcher(normal(title)).replaceAll("");
        String decomposed = Normalizer.normalize(plain, Normalizer.Form.NFD);
        String unaccented = LATIN_MARKS.matcher(decomposed).replaceAll("");
        String composed = Normalizer.normalize(unaccented, Normalizer.Form.NFC);
        return parse(trim(BETWEEN_WORDS.matcher(composed).replaceAll("-"), MAX_LENGTH - 10));
    }

    /** This slug with a number behind it, for the second article of the same title. */
    public Slug numbered(int number) {
        return new Slug(trim(value, MAX_LENGTH - 10) + "-" + number);
    }

    /** As it stands in an address: other scripts are percent-encoded. */
    public String encoded() {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static boolean fits(String slug) {
        return slug.length() <= MAX_LENGTH
                && FORM.matcher(slug).matches()
                && slug.equals(normal(slug));
    }

    private static String normal(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    private static String trim(String slug, int length) {
        String start = slug.startsWith("-") ? slug.substring(1) : slug;
        String cut = start.length() > length ? start.substring(0, length) : start;
        int lastWord = cut.length() < start.length() ? cut.lastIndexOf('-') : -1;
        String whole = lastWord > 0 ? cut.substring(0, lastWord) : cut;
        return whole.endsWith("-") ? whole.substring(0, whole.length() - 1) : whole;
    }

    @Override
    public String toString() {
        return value;
    }
}
