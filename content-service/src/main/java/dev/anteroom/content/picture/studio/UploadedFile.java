package dev.anteroom.content.picture.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.http.codec.multipart.FilePart;

/**
 * A file that a form brought. WebFlux has put it on the disk; it comes into memory once, and never
 * more of it than a picture may have.
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
            Path copy = Files.createTempFile("anteroom-", ".upload");
            try {
                file.transferTo(copy).block(PATIENCE);
                return Files.size(copy) > most ? new byte[most + 1] : Files.readAllBytes(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("An uploaded file cannot be read", e);
        }
    }
}
