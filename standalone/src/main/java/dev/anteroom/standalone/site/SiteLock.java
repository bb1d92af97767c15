package dev.anteroom.standalone.site;

import dev.anteroom.standalone.console.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Lets one program at a time work on a data folder; the system releases it when that one dies. */
public final class SiteLock implements AutoCloseable {

    private final FileChannel channel;

    private SiteLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws Refusal when another program has it
     */
    public static SiteLock take(DataFolder data) {
        return tryTake(data)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        "A site is already running on "
                                                + data.root()
                                                + ": stop it first, or choose another folder with --data."));
    }

    /** Takes the lock unless another program has it. */
    public static Optional<SiteLock> tryTake(DataFolder data) {
        try {
            FileChannel channel =
                    FileChannel.open(
                            data.run().resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (locked(channel)) {
                return Optional.of(new SiteLock(channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock " + data.root(), e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException withinThisProgram) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot release the data folder", e);
        }
    }
}
