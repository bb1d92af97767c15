package dev.anteroom.standalone.service;

import dev.anteroom.standalone.process.CacheFolders;
import dev.anteroom.standalone.process.Jvm;
import dev.anteroom.standalone.process.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A service as Maven built it. It runs unpacked, since a JVM starts faster from plain jars, and
 * only those can be in an AOT cache.
 */
public final class ServiceJar {

    private final Path built;
    private final String module;

    private ServiceJar(Path built, String module) {
        this.built = built;
        this.module = module;
    }

    /**
     * The jar of a service.
     *
     * @param root the folder with all modules
     * @throws dev.anteroom.standalone.console.Refusal when it is not built
     */
    public static ServiceJar of(Service service, Path root) {
        return new ServiceJar(BuiltJar.of(service.module(), root), service.module());
    }

    /**
     * Unpacks it unless that has been done, and throws older ones away.
     *
     * @param cache where the folder is made
     * @return the jar to start, with its libraries beside it
     */
    public Path unpackInto(Path cache) {
        try {
            Path folder = cache.resolve(module + "-" + fingerprint());
            CacheFolders.fill(folder, module + "-", this::unpack);
            return folder.resolve(built.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack " + built, e);
        }
    }

    private void unpack(Path folder) {
        Tool.Result result =
                Tool.run(
                        List.of(
                                Jvm.java(),
                                "-XX:TieredStopAtLevel=1",
                                "-Djarmode=tools",
                                "-jar",
                                built.toString(),
                                "extract",
                                "--force",
                                "--destination",
                                folder.toString()));
        if (!result.good()) {
            throw new IllegalStateException("Cannot unpack " + built + ": " + result.output());
        }
    }

    /** From the checksums in the jar's directory: builds are reproducible, so dates say nothing. */
    private String fingerprint() throws IOException {
        CRC32C sum = new CRC32C();
        try (ZipFile zip = new ZipFile(built.toFile())) {
            zip.stream().map(ServiceJar::line).forEach(sum::update);
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static byte[] line(ZipEntry entry) {
        return (entry.getName() + entry.getCrc() + ";").getBytes(StandardCharsets.UTF_8);
    }
}
