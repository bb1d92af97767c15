package dev.anteroom.standalone.wholesite;

import dev.anteroom.standalone.service.Service;
import dev.anteroom.standalone.site.SiteOptions;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives test classes the same running site, with two replicas of booking-service. */
final class SharedSite implements ParameterResolver {

    /** What classes lock that use it. */
    static final String NAME = "dev.anteroom.standalone.wholesite.SharedSite";

    /** Owns the site and signs in by printed links, so that no letter of others is made void. */
    static final String DESK = "desk@heronmere.example";

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
                .computeIfAbsent(Attempt.class, key -> Attempt.start(), Attempt.class)
                .site();
    }

    private static SiteOptions options(SiteOptions options) {
        SiteOptions all =
                options.replicas(Service.BOOKING, 2)
                        .setting(Service.GATEWAY, "anteroom.gateway.unsafe-per-minute", "100000")
                        .setting(Service.GATEWAY, "anteroom.gateway.demo-staff[3].email", DESK)
                        .setting(Service.GATEWAY, "anteroom.gateway.demo-staff[3].roles", "owner");
        for (Service service : Service.values()) {
            all =
                    all.setting(
                            service,
                            "management.endpoints.web.exposure.include",
                            "health,prometheus,mappings");
        }
        return all;
    }

    /** One start for all classes: where it failed, each class is told so at once. */
    private record Attempt(Optional<TestSite> started, Optional<RuntimeException> failure)
            implements AutoCloseable {

        static Attempt start() {
            try {
                return new Attempt(
                        Optional.of(TestSite.start(SharedSite::options)), Optional.empty());
            } catch (RuntimeException e) {
                return new Attempt(Optional.empty(), Optional.of(e));
            }
        }

        TestSite site() {
            return started.orElseThrow(
                    () ->
                            new IllegalStateException(
                                    "The shared site did not start", failure.orElse(null)));
        }

        @Override
        public void close() {
            started.ifPresent(TestSite::close);
        }
    }
}
