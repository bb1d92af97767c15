package dev.anteroom.standalone.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A program's classes as a JVM has loaded and linked them once (JEP 483, JEP 514): the next one
 * starts from there. It fits one build on one JDK, and is ignored by any other.
 *
 * @param file where it lies
 */
public record AotCache(Path file) {

    private static final String SMALL_COLLECTOR = "-XX:+UseSerialGC";

    /** The cache of a program whose other files lie in this folder. */
    public static AotCache in(Path folder, String program) {
        String jdk = Runtime.version().toString().replaceAll("[^0-9A-Za-z.-]", "_");
        return new AotCache(folder.resolve(program + "-" + jdk + ".aot"));
    }

    /** True when it has been made. */
    public boolean exists() {
        return Files.exists(file);
    }

    /**
     * The options that a JVM uses or makes it with, its collector included: only G1 writes objects
     * into a cache (and with them the classes already linked), and every collector reads them.
     */
    public List<String> options(Startup startup) {
        if (exists()) {
            return List.of(SMALL_COLLECTOR, "-XX:AOTCache=" + file);
        }
        return startup == Startup.TRAINING
                ? List.of("-XX:+UseG1GC", "-XX:AOTCacheOutput=" + unfinished())
                : List.of(SMALL_COLLECTOR);
    }

    /** Throws away what a JVM that was killed may have left half-written. */
    public void forgetUnfinished() {
        try {
            Files.deleteIfExists(unfinished());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot clear " + unfinished(), e);
        }
    }

    /** Puts what a JVM wrote in its place, once that has ended; before, no other one sees it. */
    public void keep() {
        try {
            if (Files.exists(unfinished())) {
                Files.move(unfinished(), file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep " + file, e);
        }
    }

    private Path unfinished() {
        return file.resolveSibling(file.getFileName() + ".new");
    }
}
