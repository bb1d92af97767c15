package dev.anteroom.chassis.testing;

/** Where this test run takes its backends from. */
final class Backends {

    private Backends() {}

    /** True under {@code mvn verify -Pcontainers}. */
    static boolean inContainers() {
        return "containers".equals(System.getProperty("anteroom.test.backends", "embedded"));
    }
}
