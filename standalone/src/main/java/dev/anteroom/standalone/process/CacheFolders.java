package dev.anteroom.standalone.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** What was unpacked from a build. Several sites may share it, also of several processes. */
public final class CacheFolders {

    private static final String HALF = "unpacking-";
    private static final ReentrantLock THIS_PROCESS = new ReentrantLock();

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
     * @param outdated folders beside it whose names begin so are removed before
     */
    public static void fill(Path folder, String outdated, Content content) throws IOException {
        Path cache = Files.createDirectories(folder.resolveSibling(""));
        THIS_PROCESS.lock();
        try (FileChannel channel =
                        FileChannel.open(
                                cache.resolve("lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock others = channel.lock()) {
            if (others.isValid() && Files.notExists(folder)) {
                remove(cache, HALF);
                remove(cache, outdated);
                Path half = Files.createTempDirectory(cache, HALF);
                content.into(half);
                Files.move(half, folder);
            }
        } finally {
            THIS_PROCESS.unlock();
        }
    }

    private static void remove(Path cache, String prefix) throws IOException {
        try (Stream<Path> folders = Files.list(cache)) {
            List<Path> outdated =
                    folders.filter(folder -> folder.getFileName().toString().startsWith(prefix))
                            .toList();
            outdated.forEach(folder -> Tool.run("rm", "-rf", folder.toString()));
        }
    }
}
