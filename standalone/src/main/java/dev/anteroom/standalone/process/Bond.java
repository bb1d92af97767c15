package dev.anteroom.standalone.process;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ties a child to the launcher. In a session of its own it does not hear the terminal's Ctrl-C, so
 * that the launcher can stop everything in order; where the system has {@code setpriv} (Linux), the
 * kernel ends it when the launcher dies. Elsewhere {@link ProcessRecords} do that at the next
 * start.
 */
final class Bond {

    private static final boolean SETPRIV = Tool.installed("setpriv");
    private static final List<String> OWN_SESSION = ownSession();

    private Bond() {}

    static List<String> command(List<String> command, Signal onOrphaned, @Nullable Account user) {
        List<String> whole = new ArrayList<>(OWN_SESSION);
        List<String> bound = new ArrayList<>();
        if (SETPRIV) {
            bound.addAll(List.of("setpriv", "--pdeathsig", onOrphaned.name(), "--"));
        }
        bound.addAll(command);
        whole.addAll(user == null ? bound : user.as(bound));
        return whole;
    }

    private static List<String> ownSession() {
        if (Tool.installed("setsid")) {
            return List.of("setsid");
        }
        return Tool.installed("perl")
                ? List.of("perl", "-MPOSIX", "-e", "POSIX::setsid(); exec {$ARGV[0]} @ARGV;")
                : List.of();
    }
}
