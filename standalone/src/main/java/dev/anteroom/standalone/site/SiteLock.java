package dev.anteroom.standalone.site;

import dev.anteroom.standalone.console.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lets one program at a time work on a data folder; the system releases it when that one dies. */
public final class SiteLock implements AutoCloseable {

    /**
     * Locks that this program holds. POSIX gives up a program's lock when the program closes any
     * channel to the file, so a held one is never opened a second time.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private SiteLock(Path file, FileChannel channel) {
        this.file = file;
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
        Path file = data.run().resolve("lock").toAbsolutePath().normalize();
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        Optional<SiteLock> lock = Optional.empty();
        try {
            lock = lock(file);
            return lock;
        } finally {
            if (lock.isEmpty()) {
                HELD.remove(file);
            }
        }
    }

    private static Optional<SiteLock> lock(Path file) {
        try {
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel)) {
                return Optional.of(new SiteLock(file, channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock " + file, e);
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
        } finally {
            HELD.remove(file);
        }
    }
}
