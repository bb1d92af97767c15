package dev.anteroom.standalone.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder as someone has it who cloned the project and ran {@code ./run} once: the script, the
 * sources, and what the build under test made of them, by links.
 */
final class Checkout {

    /** What first starts write, wherever they are made; one at a time. */
    static final String CACHES = "dev.anteroom.standalone.command.Checkout";

    private static final List<String> MODULES =
            List.of("gateway", "content-service", "newsletter-service", "booking-service");
    private static final String LAUNCHER = "standalone";

    private final Path root;

    private Checkout(Path root) {
        this.root = root;
    }

    static Checkout in(Path root) throws IOException {
        Path project =
                Path.of(System.getProperty("anteroom.root", "..")).toAbsolutePath().normalize();
        Files.createDirectories(root);
        Files.copy(project.resolve("run"), root.resolve("run"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createSymbolicLink(root.resolve("pom.xml"), project.resolve("pom.xml"));
        for (String module : List.of("chassis", LAUNCHER)) {
            linkSources(project.resolve(module), root.resolve(module));
        }
        for (String module : MODULES) {
            linkSources(project.resolve(module), root.resolve(module));
            linkJars(project.resolve(module), root.resolve(module));
        }
        linkJars(project.resolve(LAUNCHER), root.resolve(LAUNCHER));
        for (String shared : List.of("lib", "cache")) {
            Path target = Files.createDirectories(project.resolve(LAUNCHER + "/target/" + shared));
            Files.createSymbolicLink(root.resolve(LAUNCHER + "/target/" + shared), target);
        }
        Checkout checkout = new Checkout(root);
        checkout.sayThatItIsBuilt(true);
        return checkout;
    }

    private static void linkSources(Path from, Path to) throws IOException {
        Files.createDirectories(to.resolve("src"));
        Files.createSymbolicLink(to.resolve("pom.xml"), from.resolve("pom.xml"));
        Files.createSymbolicLink(to.resolve("src/main"), from.resolve("src/main"));
    }

    private static void linkJars(Path from, Path to) throws IOException {
        Path target = Files.createDirectories(to.resolve("target"));
        try (Stream<Path> files = Files.list(from.resolve("target"))) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                Files.createSymbolicLink(target.resolve(jar.getFileName()), jar);
            }
        }
    }

    /** Where the script keeps what it has to remember. */
    Path target() {
        return root.resolve(LAUNCHER + "/target");
    }

    /** With or without the script's note that all is built. */
    void sayThatItIsBuilt(boolean built) throws IOException {
        Path stamp = target().resolve("built");
        Files.deleteIfExists(stamp);
        if (built) {
            Files.createFile(stamp);
        }
    }

    /** Makes the script ask for a JDK that nobody has. */
    void wantAnotherJdk() throws IOException {
        Path script = root.resolve("run");
        Files.writeString(
                script, Files.readString(script).replaceAll("(?m)^needed=.*$", "needed=999"));
    }

    /** Starts {@code ./run} with these arguments. */
    Running run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("bash", root.resolve("run").toString()));
        command.addAll(Arrays.asList(arguments));
        return Running.start(command, Files.createTempFile(root, "said", ""));
    }
}
