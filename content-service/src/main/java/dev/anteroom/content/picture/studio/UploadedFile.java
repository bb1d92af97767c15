package dev.anteroom.content.picture.studio;

import java.time.Duration;
import java.util.Objects;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePart;

/**
 * A file that a form brought. WebFlux hands files over as streams; here, on a virtual thread, the
 * bytes are simply waited for, and never more of them than a picture may have.
 */
final class UploadedFile {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private UploadedFile() {}

    /**
     * Reads the whole file.
     *
     * @return one byte too many when there are more than {@code most}
     */
    static byte[] bytes(FilePart file, int most) {
        try {
            DataBuffer buffer =
                    Objects.requireNonNull(
                            DataBufferUtils.join(file.content(), most)
                                    .defaultIfEmpty(Empty.BUFFER)
                                    .block(PATIENCE));
            byte[] bytes = new byte[buffer.readableByteCount()];
            buffer.read(bytes);
            DataBufferUtils.release(buffer);
            return bytes;
        } catch (DataBufferLimitException tooLarge) {
            return new byte[most + 1];
        } finally {
            file.delete().block(PATIENCE);
        }
    }

    private static final class Empty {

        static final DataBuffer BUFFER =
                org.springframework.core.io.buffer.DefaultDataBufferFactory.sharedInstance
                        .allocateBuffer(0);
    }
}
