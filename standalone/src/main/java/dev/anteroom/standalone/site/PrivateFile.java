package dev.anteroom.standalone.site;

import dev.anteroom.standalone.console.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * Properties that only their owner reads (mode 0600), and that are either old or new after a crash.
 */
final class PrivateFile {

    private PrivateFile() {}

    static Map<String, String> read(Path file) {
        Map<String, String> values = new TreeMap<>();
        if (Files.exists(file)) {
            Properties properties = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (CharacterCodingException | IllegalArgumentException e) {
                throw new Refusal(file + " is no properties file in UTF-8: " + e.getMessage());
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
            properties
                    .stringPropertyNames()
                    .forEach(name -> values.put(name, properties.getProperty(name)));
        }
        return values;
    }

    static void write(Path file, Map<String, String> values) {
        byte[] text = PropertiesText.of(values).getBytes(StandardCharsets.US_ASCII);
        Path half = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(half);
            try (FileChannel channel =
                    FileChannel.open(
                            half,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------")))) {
                channel.write(ByteBuffer.wrap(text));
                channel.force(true);
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
