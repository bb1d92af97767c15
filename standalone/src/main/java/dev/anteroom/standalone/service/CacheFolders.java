package dev.anteroom.standalone.service;

import dev.anteroom.standalone.process.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What was unpacked from earlier builds. */
public final class CacheFolders {

    private CacheFolders() {}

    /** Removes every folder in the cache whose name begins like this. */
    public static void remove(Path cache, String prefix) throws IOException {
        Files.createDirectories(cache);
        try (Stream<Path> folders = Files.list(cache)) {
            folders.filter(folder -> folder.getFileName().toString().startsWith(prefix))
                    .forEach(folder -> Tool.run("rm", "-rf", folder.toString()));
        }
    }
}
