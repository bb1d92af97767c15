package dev.anteroom.standalone.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The file that takes what a child says: over several starts, but not without end. */
final class OutputFile {

    private static final long LARGEST = 5L << 20;

    private OutputFile() {}

    /** Makes its folder, and gives a file that has become large another name. */
    static void prepare(Path output) {
        try {
            Files.createDirectories(output.toAbsolutePath().getParent());
            if (Files.exists(output) && Files.size(output) > LARGEST) {
                Files.move(
                        output,
                        output.resolveSibling(output.getFileName() + ".1"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + output, e);
        }
    }
}
