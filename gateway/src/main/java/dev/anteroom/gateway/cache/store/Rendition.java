package dev.anteroom.gateway.cache.store;

import io.netty.buffer.ByteBuf;
import java.util.List;
import java.util.Map;

/**
 * A page in one content coding.
 *
 * @param body readable bytes in direct memory, owned by the page
 * @param fields header fields as they are sent, without those that differ for each answer
 */
public record Rendition(ByteBuf body, List<Map.Entry<String, String>> fields) {

    /** Length of the body in bytes. */
    public int length() {
        return body.readableBytes();
    }
}
