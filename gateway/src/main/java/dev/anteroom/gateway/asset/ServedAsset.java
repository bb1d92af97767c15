package dev.anteroom.gateway.asset;

import dev.anteroom.chassis.asset.Asset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/** A file with all that its answers need, made once at start. */
final class ServedAsset {

    private static final Set<String> PACKED_ALREADY = Set.of("woff2", "png", "jpg", "webp", "avif");

    private final Asset asset;
    private final MediaType type;
    private final byte[] plain;
    private final byte[] gzip;

    ServedAsset(Asset asset) {
        this.asset = asset;
        this.plain = asset.content();
        String extension = asset.name().substring(asset.name().lastIndexOf('.') + 1);
        this.type = typeOf(asset.name(), extension);
        byte[] packed = PACKED_ALREADY.contains(extension) ? plain : gzip(plain);
        this.gzip = packed.length < plain.length ? packed : plain;
    }

    private static MediaType typeOf(String name, String extension) {
        return switch (extension) {
            case "js", "mjs" -> MediaType.valueOf("text/javascript;charset=utf-8");
            case "css" -> MediaType.valueOf("text/css;charset=utf-8");
            case "woff2" -> MediaType.valueOf("font/woff2");
            default ->
                    MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
        };
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        try (GZIPOutputStream packed =
                new GZIPOutputStream(out) {
                    {
                        def.setLevel(Deflater.BEST_COMPRESSION);
                    }
                }) {
            packed.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
        return out.toByteArray();
    }

    Asset asset() {
        return asset;
    }

    MediaType type() {
        return type;
    }

    /** True when a gzip form exists that is smaller. */
    boolean isPacked() {
        return gzip.length < plain.length;
    }

    byte[] body(boolean acceptsGzip) {
        return acceptsGzip ? gzip : plain;
    }

    /** A strong validator of the form that is sent (RFC 9110, 8.8.3). */
    String etag(boolean acceptsGzip) {
        return "\"" + asset.hash() + (acceptsGzip && isPacked() ? "-gzip" : "") + "\"";
    }
}
