package dev.anteroom.standalone.process;

import java.util.Map;
import java.util.Set;

/**
 * The environment variables that a child gets from the person's shell: enough to find programs and
 * to speak the right language. Every other one could be a setting of a service, of its JVM or of
 * PostgreSQL, and would win over the files that the launcher writes.
 */
final class Surroundings {

    /**
     * Options for every JVM, over those that the launcher chooses; for measuring and for trouble.
     */
    static final String JVM_OPTIONS = "ANTEROOM_JVM_OPTIONS";

    private static final Set<String> PASSED =
            Set.of(
                    "PATH",
                    "HOME",
                    "USER",
                    "LOGNAME",
                    "LANG",
                    "LANGUAGE",
                    "TZ",
                    "TMPDIR",
                    "LD_LIBRARY_PATH",
                    "DYLD_LIBRARY_PATH");

    private Surroundings() {}

    /** Takes everything else out. */
    static void strip(Map<String, String> environment) {
        String jvmOptions = environment.getOrDefault(JVM_OPTIONS, "");
        environment.keySet().removeIf(name -> !isPassed(name));
        if (!jvmOptions.isBlank()) {
            environment.put("_JAVA_OPTIONS", jvmOptions);
        }
    }

    private static boolean isPassed(String name) {
        return PASSED.contains(name) || name.startsWith("LC_");
    }
}
