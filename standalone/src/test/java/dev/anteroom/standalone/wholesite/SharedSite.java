package dev.anteroom.standalone.wholesite;

import dev.anteroom.standalone.service.Service;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives test classes the same running site, with two replicas of booking-service. */
final class SharedSite implements ParameterResolver {

    private static final ExtensionContext.Namespace SPACE =
            ExtensionContext.Namespace.create(SharedSite.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestSite.class;
    }

    /** Started for the first who asks; JUnit closes it after the last test of all. */
    @Override
    public TestSite resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(SPACE)
                .computeIfAbsent(TestSite.class, key -> start(), TestSite.class);
    }

    private static TestSite start() {
        return TestSite.start(
                options ->
                        options.replicas(Service.BOOKING, 2)
                                .setting(
                                        Service.GATEWAY,
                                        "anteroom.gateway.unsafe-per-minute",
                                        "100000"));
    }
}
