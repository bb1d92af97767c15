package dev.anteroom.standalone.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Chromium that this machine has. */
final class Chromium {

    /** The shell first: without menus and tabs it takes half the processor time. */
    private static final List<Path> USUAL_PLACES =
            List.of(
                    Path.of("/usr/bin/chromium-headless-shell"),
                    Path.of("/usr/bin/chromium"),
                    Path.of("/usr/bin/chromium-browser"),
                    Path.of("/usr/bin/google-chrome"),
                    Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
                    Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

    private Chromium() {}

    /** From {@code ANTEROOM_CHROMIUM} if set, else from a usual place. */
    static Optional<Path> find() {
        @Nullable String named = System.getenv("ANTEROOM_CHROMIUM");
        Stream<Path> places = named == null ? USUAL_PLACES.stream() : Stream.of(Path.of(named));
        return places.filter(Files::isExecutable).findFirst();
    }

    /** True where a missing browser is a failure and not a reason to skip, as in CI. */
    static boolean isRequired() {
        return Boolean.parseBoolean(System.getenv("ANTEROOM_BROWSER_REQUIRED"));
    }
}
