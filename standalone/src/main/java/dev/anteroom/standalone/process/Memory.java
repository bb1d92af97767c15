package dev.anteroom.standalone.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What processes and their children take, in bytes: the proportional set size (each shared page
 * counted once over all who share it; proc(5), {@code smaps_rollup}), or the resident set where the
 * system has no such figure.
 */
public final class Memory {

    private static final long KIBI = 1024;

    private Memory() {}

    /** The sum over these processes and all their descendants. */
    public static long of(Collection<Long> pids) {
        return pids.stream()
                .flatMap(Memory::withDescendants)
                .mapToLong(Long::longValue)
                .distinct()
                .map(Memory::ofOne)
                .sum();
    }

    private static Stream<Long> withDescendants(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(ProcessHandle::pid);
    }

    private static long ofOne(long pid) {
        Path rollup = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        return Files.exists(Path.of("/proc/self")) ? proportional(rollup) : resident(pid);
    }

    private static long proportional(Path rollup) {
        try (Stream<String> lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .flatMapToLong(Memory::kibibytes)
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    private static long resident(long pid) {
        return kibibytes(Tool.run("ps", "-o", "rss=", "-p", Long.toString(pid)).output()).sum();
    }

    private static LongStream kibibytes(String text) {
        String digits = text.replaceAll("\\D", "");
        return digits.isEmpty() ? LongStream.empty() : LongStream.of(Long.parseLong(digits) * KIBI);
    }
}
