package dev.anteroom.standalone.process;

import java.nio.file.Path;
import java.util.List;

/** The Java that this program runs on, for its children. */
public final class Jvm {

    /**
     * What every child JVM is started with: small, and quick to start. The optimising compiler
     * would take more than half of the processor time of a start; ADR 6 has the figures.
     */
    public static final List<String> SMALL =
            List.of(
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:-UsePerfData",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Xss512k",
                    "-Dfile.encoding=UTF-8",
                    "-Djava.security.egd=file:/dev/urandom",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");

    private Jvm() {}

    /** Its {@code java}. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
