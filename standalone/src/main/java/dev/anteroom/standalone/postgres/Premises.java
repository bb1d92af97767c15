package dev.anteroom.standalone.postgres;

import dev.anteroom.standalone.console.Refusal;
import dev.anteroom.standalone.process.Account;
import dev.anteroom.standalone.process.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where PostgreSQL lives, and as whom. It refuses to run as root, so root gives it to an
 * unprivileged user who owns its folder. That user may be unable to enter the folders above (a
 * clone in {@code /root}); then the folder is made under {@code /var/lib/anteroom} and linked to.
 *
 * @param folder all of PostgreSQL's own files
 * @param binaries its programs
 * @param account whom it runs as; null when that is the launcher's own user
 */
record Premises(Path folder, Path binaries, @Nullable Account account) {

    private static final Path ELSEWHERE = Path.of("/var/lib/anteroom");
    private static final List<String> ACCOUNTS =
            List.of("postgres", "anteroom", "daemon", "nobody");

    static Premises in(Path folder, Path cache) {
        PostgresBinaries programs = PostgresBinaries.forThisMachine();
        try {
            if (!Account.isRoot()) {
                Files.createDirectories(folder);
                return new Premises(folder.toRealPath(), programs.unpackInto(cache), null);
            }
            Account account = unprivileged();
            Path binaries = programs.unpackInto(cache);
            Path reachable =
                    account.reaches(binaries) ? binaries : programs.unpackInto(publicly(ELSEWHERE));
            return new Premises(ownedFolder(folder, account), reachable, account);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare " + folder, e);
        }
    }

    Path cluster() {
        return folder.resolve("cluster");
    }

    String program(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }

    /** Gives a file or folder, and all in it, to the account. */
    void own(Path path) {
        if (account != null) {
            Tool.Result result =
                    Tool.run(
                            "chown", "-R", account.name() + ":" + account.group(), path.toString());
            if (!result.good()) {
                throw new Refusal("Cannot give PostgreSQL its folder: " + result.output());
            }
        }
    }

    private static Account unprivileged() {
        return ACCOUNTS.stream()
                .filter(Account::exists)
                .findFirst()
                .map(Account::named)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        "PostgreSQL does not run as root, and there is no user"
                                                + " `postgres`: add one, or run as another user."));
    }

    private static Path ownedFolder(Path folder, Account account) throws IOException {
        if (Files.notExists(folder)) {
            Path above = folder.resolveSibling(".").normalize();
            Files.createDirectories(above);
            if (account.reaches(above)) {
                Files.createDirectory(folder);
            } else {
                Path elsewhere = Files.createTempDirectory(publicly(ELSEWHERE), "postgres-");
                Files.createSymbolicLink(folder, elsewhere);
            }
        }
        Path real = folder.toRealPath();
        Files.setOwner(
                real,
                FileSystems.getDefault()
                        .getUserPrincipalLookupService()
                        .lookupPrincipalByName(account.name()));
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rwx------"));
        if (!account.reaches(real)) {
            throw new Refusal(
                    "The user %s, whom PostgreSQL runs as, may not enter %s: choose another folder with --data."
                            .formatted(account.name(), real));
        }
        return real;
    }

    private static Path publicly(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        return folder;
    }
}
