package dev.anteroom.standalone.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One process and no later one with the same number: after a restart of the machine, or of a
 * container, process numbers come again.
 *
 * @param pid the number
 * @param born when it started, in the words of the operating system: on Linux the boot and the
 *     clock ticks since then (proc(5), {@code starttime}), which no change of the clock moves
 */
public record ProcessIdentity(long pid, String born) {

    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final int STATE = 0;
    private static final int START_TIME = 19;

    /** The identity of a process, or empty when it is gone (or only waits to be reaped). */
    public static Optional<ProcessIdentity> of(long pid) {
        return Files.isReadable(BOOT) ? onLinux(pid) : elsewhere(pid);
    }

    /** The process, if it still lives. */
    public Optional<ProcessHandle> living() {
        return of(pid).filter(this::equals).flatMap(same -> ProcessHandle.of(pid));
    }

    private static Optional<ProcessIdentity> onLinux(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            if (fields[STATE].equals("Z") || fields[STATE].equals("X")) {
                return Optional.empty();
            }
            String boot = Files.readString(BOOT).strip();
            return Optional.of(new ProcessIdentity(pid, boot + "/" + fields[START_TIME]));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static Optional<ProcessIdentity> elsewhere(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().startInstant())
                .map(start -> new ProcessIdentity(pid, start.toString()));
    }
}
