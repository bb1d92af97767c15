package dev.anteroom.standalone.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which ports the sites of one user have chosen, whether something listens on them yet or not: byte
 * N of a file is locked for port N, and the system gives the lock up when the program ends. Sites
 * that start at the same time, of this program or of several, so never choose the same port.
 */
final class PortReservations {

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    /** Null where no file can be shared: then each program decides alone. */
    private static final @Nullable FileChannel FILE = open();

    private PortReservations() {}

    /** False when a site was given the port before. */
    static boolean take(int port) {
        return GIVEN.add(port) && takeAmongPrograms(port);
    }

    private static boolean takeAmongPrograms(int port) {
        try {
            return FILE == null || FILE.tryLock(port, 1, false) != null;
        } catch (IOException unsupported) {
            return true;
        }
    }

    private static @Nullable FileChannel open() {
        String user = Optional.ofNullable(System.getProperty("user.name")).orElse("");
        Path file =
                Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "anteroom-ports-" + user.replaceAll("\\W", "_"));
        try {
            return FileChannel.open(
                    file,
                    Set.of(
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            LinkOption.NOFOLLOW_LINKS));
        } catch (IOException notShared) {
            return null;
        }
    }
}
