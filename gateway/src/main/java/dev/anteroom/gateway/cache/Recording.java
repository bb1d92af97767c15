package dev.anteroom.gateway.cache;

import io.netty.buffer.ByteBuf;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/**
 * A body that is being collected. Locked, because a visitor may leave in one thread while bytes
 * come in another.
 */
final class Recording {

    private final ByteBuf bytes;
    private boolean over;

    Recording(ByteBuf bytes) {
        this.bytes = bytes;
    }

    /** Copies the part and releases it. */
    synchronized void append(DataBuffer part, int longest) {
        try {
            if (over) {
                return;
            }
            if (bytes.readableBytes() + part.readableByteCount() > longest) {
                throw new PageTooLong();
            }
            try (DataBuffer.ByteBufferIterator buffers = part.readableByteBuffers()) {
                buffers.forEachRemaining(bytes::writeBytes);
            }
        } finally {
            DataBufferUtils.release(part);
        }
    }

    /** Gives the bytes to the caller, with no memory to spare. */
    synchronized ByteBuf take() {
        if (over) {
            throw new IllegalStateException("Taken or dropped before");
        }
        over = true;
        return bytes.capacity(bytes.writerIndex());
    }

    /** Gives the memory back unless someone took it. */
    synchronized void drop() {
        if (!over) {
            over = true;
            bytes.release();
        }
    }
}
