package dev.anteroom.standalone.backup;

import dev.anteroom.standalone.process.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a data folder held before a restore. It keeps its own name plus a suffix, and can be brought
 * back; a restore that is done again leaves it alone and throws away what the first one put there.
 *
 * @param suffix what the names of set aside files end in
 * @param had the names of those that were there
 */
record Before(String suffix, List<String> had) {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final String NOTE = "\\.before-\\d{8}-\\d{6}\n(?:[^\n]+\n)*";

    /** Nothing is moved yet. */
    static Before of(List<Path> parts, Instant now) {
        return new Before(
                ".before-" + STAMP.format(now),
                parts.stream().filter(Before::isThere).map(Before::name).toList());
    }

    /** What {@link #note} wrote, and nothing that it did not: files are deleted on its word. */
    static Optional<Before> noted(String note) {
        List<String> lines = note.lines().toList();
        return note.matches(NOTE)
                ? Optional.of(new Before(lines.getFirst(), lines.subList(1, lines.size())))
                : Optional.empty();
    }

    /** The suffix and the names, a line each. */
    String note() {
        return String.join("\n", Stream.concat(Stream.of(suffix), had.stream()).toList()) + "\n";
    }

    /** Makes room: sets the part aside, or throws away what an unfinished restore put there. */
    void makeRoom(Path part) throws IOException {
        if (had.contains(name(part)) && !isThere(aside(part))) {
            Files.move(part, aside(part));
        } else {
            delete(part);
        }
    }

    /** Makes room for a part that is only restored where there was none. */
    void makeRoomUnlessThere(Path part) throws IOException {
        if (!had.contains(name(part))) {
            delete(part);
        }
    }

    /** Has the part as it was before. */
    void bringBack(Path part) throws IOException {
        if (isThere(aside(part))) {
            delete(part);
            Files.move(aside(part), part);
        } else {
            makeRoomUnlessThere(part);
        }
    }

    private Path aside(Path part) {
        return part.resolveSibling(name(part) + suffix);
    }

    private static String name(Path part) {
        return part.getFileName().toString();
    }

    private static boolean isThere(Path part) {
        return Files.exists(part, LinkOption.NOFOLLOW_LINKS);
    }

    private static void delete(Path part) throws IOException {
        if (isThere(part) && !Tool.run("rm", "-rf", "--", part.toString()).good()) {
            throw new IOException("Cannot remove " + part);
        }
    }
}
