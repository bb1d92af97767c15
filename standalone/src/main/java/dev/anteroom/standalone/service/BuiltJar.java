package dev.anteroom.standalone.service;

import dev.anteroom.standalone.console.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.stream.Stream;

/** What Maven built of a module. */
public final class BuiltJar {

    private BuiltJar() {}

    /**
     * The jar of a module, links resolved; the newest, where those of earlier versions lie beside
     * it.
     *
     * @param root the folder with all modules
     * @throws Refusal when it is not built
     */
    public static Path of(String module, Path root) {
        Path target = root.resolve(module).resolve("target");
        try (Stream<Path> files = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
            return files.filter(file -> isJarOf(module, file.getFileName().toString()))
                    .max(Comparator.comparing(BuiltJar::written))
                    .orElseThrow(() -> new Refusal(module + " is not built: use ./run --rebuild"))
                    .toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + target, e);
        }
    }

    private static boolean isJarOf(String module, String file) {
        return file.matches(module + "-[0-9][^/]*\\.jar")
                && !file.matches(".*-(sources|javadoc|tests)\\.jar");
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }
}
