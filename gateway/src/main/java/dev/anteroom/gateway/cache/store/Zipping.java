package dev.anteroom.gateway.cache.store;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** Compresses a page once, so that no visitor waits for it. */
final class Zipping {

    private static final Set<String> TEXTS =
            Set.of(
                    "application/json",
                    "application/javascript",
                    "application/manifest+json",
                    "application/xml",
                    "image/svg+xml");

    private final ByteBufAllocator allocator;
    private final int from;

    Zipping(ByteBufAllocator allocator, int from) {
        this.allocator = allocator;
        this.from = from;
    }

    boolean takes(@Nullable MediaType type, int length) {
        return length >= from && type != null && isText(type);
    }

    private static boolean isText(MediaType type) {
        String suffix = type.getSubtypeSuffix();
        return type.getType().equals("text")
                || TEXTS.contains(type.getType() + "/" + type.getSubtype())
                || "xml".equals(suffix)
                || "json".equals(suffix);
    }

    /** The body in gzip, or null where that would save less than a tenth. */
    @Nullable ByteBuf zip(ByteBuf body) {
        ByteBuf packed = allocator.directBuffer(body.readableBytes() / 3 + 64);
        try (ByteBufOutputStream out = new ByteBufOutputStream(packed);
                GZIPOutputStream zip = new GZIPOutputStream(out)) {
            body.getBytes(body.readerIndex(), zip, body.readableBytes());
        } catch (IOException e) {
            packed.release();
            throw new UncheckedIOException("Memory is never out of reach", e);
        }
        if (packed.readableBytes() > body.readableBytes() / 10 * 9) {
            packed.release();
            return null;
        }
        return packed.capacity(packed.writerIndex());
    }
}
