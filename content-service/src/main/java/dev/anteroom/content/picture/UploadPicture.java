package dev.anteroom.content.picture;

import dev.anteroom.chassis.time.Ids;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes a file in, or says why not. */
public class UploadPicture {

    /** More bytes than this no file may have. */
    public static final int MOST_BYTES = PictureCleaner.MOST_BYTES;

    private static final int ADDRESS_BYTES = 16;
    private static final int LONGEST_NAME = 120;

    private final Pictures pictures;
    private final Ids ids;
    private final Clock clock;

    /** Files wait here, on the disk, until there is memory for one. */
    private final Semaphore oneAtATime = new Semaphore(1);

    UploadPicture(Pictures pictures, Ids ids, Clock clock) {
        this.pictures = pictures;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Checks the file, writes it anew and keeps it.
     *
     * @param file asked for its bytes when its turn has come
     * @param name what the file was called; only shown to staff
     * @param alt what it shows
     * @param account who uploads; null for the demo practice
     */
    public UploadOutcome upload(
            Supplier<byte[]> file, String name, String alt, @Nullable UUID account) {
        oneAtATime.acquireUninterruptibly();
        try {
            return switch (PictureCleaner.clean(file.get())) {
                case Cleaning.Refused refused -> new UploadOutcome.Refused(refused.reason());
                case Cleaning.Clean clean ->
                        new UploadOutcome.Kept(keep(clean.picture(), name, alt, account));
            };
        } finally {
            oneAtATime.release();
        }
    }

    private Picture keep(CleanPicture clean, String name, String alt, @Nullable UUID account) {
        Picture picture =
                new Picture(
                        ids.next(),
                        new PictureAddress(hash(clean.content().bytes()), clean.content().format()),
                        clean.width(),
                        clean.height(),
                        name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                        alt,
                        clock.instant());
        return pictures.keep(picture, clean.content().bytes(), account);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, ADDRESS_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
