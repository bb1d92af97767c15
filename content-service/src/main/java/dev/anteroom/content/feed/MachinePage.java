package dev.anteroom.content.feed;

import dev.anteroom.chassis.page.PageCaching;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A document for machines, with all that a polite one needs to ask only for what is new. */
final class MachinePage {

    private static final Duration FRESH = Duration.ofHours(1);
    private static final int TAG_BYTES = 12;

    private MachinePage() {}

    /**
     * Answers with the document, or with 304 when the asker has it.
     *
     * @param changed when anything in it last changed
     * @param keys surrogate keys
     */
    static ResponseEntity<byte[]> of(
            String text, String mediaType, @Nullable Instant changed, List<String> keys) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        HttpHeaders headers = new HttpHeaders();
        PageCaching.shared(headers, FRESH, keys);
        headers.setContentType(
                new MediaType(MediaType.parseMediaType(mediaType), StandardCharsets.UTF_8));
        headers.setETag('"' + tag(bytes) + '"');
        if (changed != null) {
            headers.setLastModified(changed);
        }
        return ResponseEntity.ok().headers(headers).body(bytes);
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
