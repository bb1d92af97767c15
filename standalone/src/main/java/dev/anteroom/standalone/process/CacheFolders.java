package dev.anteroom.standalone.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * What was unpacked from a build. Several sites may share it, also of several processes: a folder
 * that one of them asked for stays until that process ends, whatever is built meanwhile.
 */
public final class CacheFolders {

    private static final String HALF = "unpacking-";
    private static final ReentrantLock THIS_PROCESS = new ReentrantLock();

    /**
     * The notes of folders that this process uses, each locked. POSIX gives up all locks on a file
     * when a program closes any channel to it, so none of these is opened a second time.
     */
    private static final Map<Path, FileLock> USED = new HashMap<>();

    private CacheFolders() {}

    /** What goes into a folder. */
    @FunctionalInterface
    public interface Content {
        /** Writes it. */
        void into(Path folder) throws IOException;
    }

    /**
     * Fills a folder unless it is there. It appears whole or not at all, and who wants it at the
     * same time waits.
     *
     * @param outdated folders beside it whose names begin so are removed before, unless they are in
     *     use
     */
    public static void fill(Path folder, String outdated, Content content) throws IOException {
        Path cache = Files.createDirectories(folder.resolveSibling("")).toRealPath();
        Path wanted = cache.resolve(folder.getFileName());
        THIS_PROCESS.lock();
        try (FileChannel channel = open(cache.resolve("lock"));
                FileLock others = channel.lock()) {
            if (others.isValid() && Files.notExists(wanted)) {
                remove(cache, HALF);
                remove(cache, outdated);
                Path half = Files.createTempDirectory(cache, HALF);
                content.into(half);
                Files.move(half, wanted);
            }
            use(wanted);
        } finally {
            THIS_PROCESS.unlock();
        }
    }

    private static void use(Path folder) throws IOException {
        if (!USED.containsKey(folder)) {
            USED.put(folder, open(note(folder)).lock(0, Long.MAX_VALUE, true));
        }
    }

    private static void remove(Path cache, String prefix) throws IOException {
        try (Stream<Path> folders = Files.list(cache)) {
            List<Path> outdated =
                    folders.filter(folder -> folder.getFileName().toString().startsWith(prefix))
                            .filter(Files::isDirectory)
                            .toList();
            for (Path folder : outdated) {
                removeUnused(folder);
            }
        }
    }

    private static void removeUnused(Path folder) throws IOException {
        if (USED.containsKey(folder)) {
            return;
        }
        try (FileChannel channel = open(note(folder));
                FileLock alone = channel.tryLock()) {
            if (alone != null) {
                Tool.run("rm", "-rf", folder.toString());
                Files.deleteIfExists(note(folder));
            }
        }
    }

    /** Beside the folder, so that it outlives it. */
    private static Path note(Path folder) {
        return folder.resolveSibling("in-use-" + folder.getFileName());
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
