package dev.anteroom.gateway.cache.store;

import dev.anteroom.gateway.cache.rule.Validators;
import io.netty.buffer.ByteBuf;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Which header fields of an answer are kept with its page, and what is added for each coding. */
final class PageFields {

    /** Hop-by-hop (RFC 9110, section 7.6.1), or made anew for each answer. */
    private static final Set<String> DROPPED =
            Set.of(
                    "connection",
                    "keep-alive",
                    "proxy-authenticate",
                    "proxy-authentication-info",
                    "proxy-authorization",
                    "proxy-connection",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade",
                    "age",
                    "content-encoding",
                    "content-length",
                    "etag",
                    "server-timing",
                    "set-cookie",
                    "surrogate-key",
                    "traceresponse",
                    "vary",
                    "x-request-id");

    private final List<Map.Entry<String, String>> kept = new ArrayList<>();

    PageFields(HttpHeaders headers) {
        Set<String> dropped = new HashSet<>(DROPPED);
        for (String name : headers.getConnection()) {
            dropped.add(name.toLowerCase(Locale.ROOT));
        }
        headers.forEach(
                (name, values) -> {
                    if (!dropped.contains(name.toLowerCase(Locale.ROOT))) {
                        values.forEach(value -> kept.add(Map.entry(name, value)));
                    }
                });
    }

    List<Map.Entry<String, String>> plain(
            @Nullable Validators validators, ByteBuf body, boolean hasCodings) {
        List<Map.Entry<String, String>> fields = withLength(body);
        if (validators != null) {
            fields.add(Map.entry(HttpHeaders.ETAG, validators.entityTag()));
        }
        if (hasCodings) {
            fields.add(Map.entry(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING));
        }
        return List.copyOf(fields);
    }

    List<Map.Entry<String, String>> zipped(@Nullable Validators validators, ByteBuf body) {
        List<Map.Entry<String, String>> fields = withLength(body);
        if (validators != null) {
            // Other bytes than the plain page's: only a weak tag may stand for both.
            fields.add(Map.entry(HttpHeaders.ETAG, validators.weakTag()));
        }
        fields.add(Map.entry(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING));
        fields.add(Map.entry(HttpHeaders.CONTENT_ENCODING, "gzip"));
        return List.copyOf(fields);
    }

    private List<Map.Entry<String, String>> withLength(ByteBuf body) {
        List<Map.Entry<String, String>> fields = new ArrayList<>(kept);
        fields.add(Map.entry(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.readableBytes())));
        return fields;
    }
}
