package dev.anteroom.standalone.site;

import dev.anteroom.standalone.console.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that a site keeps. Others on the machine may pass through it (PostgreSQL has a user of its
 * own) but look into none of it.
 *
 * @param root the folder
 */
public record DataFolder(Path root) {

    private static final Set<String> HARMLESS = Set.of("site.properties", "lost+found");

    /**
     * The folder, made when it is not there, with its parts.
     *
     * @throws Refusal when it holds something else, which a site would mix with its own
     */
    public static DataFolder at(Path root) {
        DataFolder data = new DataFolder(root.toAbsolutePath().normalize());
        try {
            if (Files.notExists(data.root())) {
                Files.createDirectories(data.root());
                Files.setPosixFilePermissions(
                        data.root(), PosixFilePermissions.fromString("rwx--x--x"));
            } else if (data.isForeign()) {
                throw new Refusal(
                        data.root()
                                + " holds something other than a site: choose an empty or a new folder with --data.");
            }
            for (Path part :
                    List.of(data.keys(), data.kafka(), data.mail(), data.logs(), data.run())) {
                Files.createDirectories(part);
                Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new Refusal("The data folder " + data.root() + " cannot be used: " + e);
        }
        return data;
    }

    /**
     * The folder of a site that was started, or restored, before.
     *
     * @throws Refusal when there is none; nothing is made then
     */
    public static DataFolder existing(Path root) {
        DataFolder data = new DataFolder(root.toAbsolutePath().normalize());
        if (Files.notExists(data.keyFile()) || Files.notExists(data.postgres())) {
            throw new Refusal(
                    "There is no site in " + data.root() + ": name its folder with --data.");
        }
        return at(root);
    }

    /**
     * Keys are the first thing that a site makes; before, its operator may have put settings there.
     */
    private boolean isForeign() throws IOException {
        if (Files.isDirectory(keys())) {
            return false;
        }
        try (Stream<Path> content = Files.list(root)) {
            return content.map(file -> file.getFileName().toString())
                    .anyMatch(name -> !name.startsWith(".") && !HARMLESS.contains(name));
        }
    }

    /** PostgreSQL's files. */
    public Path postgres() {
        return root.resolve("postgres");
    }

    /** Kafka's log. */
    public Path kafka() {
        return root.resolve("kafka");
    }

    /** The mail catcher's letters. */
    public Path mail() {
        return root.resolve("mail");
    }

    /** Passwords and keys, made once. */
    public Path keys() {
        return root.resolve("keys");
    }

    /** The file with the site's secrets. */
    public Path keyFile() {
        return keys().resolve("site.keys");
    }

    /** What the processes say. */
    public Path logs() {
        return root.resolve("logs");
    }

    /** What only matters while the site runs. */
    public Path run() {
        return root.resolve("run");
    }

    /** The settings of one process, written at every start. */
    Path settingsOf(String process) {
        return run().resolve(process + ".properties");
    }

    /** The operator's settings. */
    public Path settings() {
        return root.resolve("site.properties");
    }
}
