package dev.anteroom.standalone.site;

import dev.anteroom.standalone.console.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * All that a site keeps. Others on the machine may pass through it (PostgreSQL has a user of its
 * own) but look into none of it.
 *
 * @param root the folder
 */
public record DataFolder(Path root) {

    /** The folder, made when it is not there, with its parts. */
    public static DataFolder at(Path root) {
        DataFolder data = new DataFolder(root.toAbsolutePath().normalize());
        try {
            Files.createDirectories(data.root());
            Files.setPosixFilePermissions(
                    data.root(), PosixFilePermissions.fromString("rwx--x--x"));
            for (Path part :
                    new Path[] {
                        data.kafka(),
                        data.mail(),
                        data.keys(),
                        data.logs(),
                        data.run(),
                        data.erasures()
                    }) {
                Files.createDirectories(part);
                Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new Refusal("The data folder " + data.root() + " cannot be used: " + e);
        }
        return data;
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

    /** What was erased, so that a restore erases it again. */
    public Path erasures() {
        return root.resolve("erasures");
    }

    /** The journal of one service's erasures. */
    public Path erasuresOf(String service) {
        return erasures().resolve(service + ".journal");
    }

    /** The operator's settings. */
    public Path settings() {
        return root.resolve("site.properties");
    }
}
