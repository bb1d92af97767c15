package dev.anteroom.content.article.web;

import dev.anteroom.content.article.ArticleCard;
import dev.anteroom.content.article.ArticleId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a list was left: the last article seen. To callers it is opaque. */
record Cursor(Instant publishedAt, ArticleId id) {

    private static final Pattern FORM =
            Pattern.compile("([0-9]{1,18})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    static Cursor after(ArticleCard card) {
        return new Cursor(card.publishedAt(), card.id());
    }

    static Optional<Cursor> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(
                        new Cursor(
                                Instant.EPOCH.plus(
                                        Long.parseLong(matcher.group(1)), ChronoUnit.MICROS),
                                new ArticleId(UUID.fromString(matcher.group(2)))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, publishedAt) + "_" + id.value();
    }
}
