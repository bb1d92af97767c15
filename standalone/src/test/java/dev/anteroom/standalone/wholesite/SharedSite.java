package dev.anteroom.standalone.wholesite;

import dev.anteroom.standalone.service.Service;
import dev.anteroom.standalone.site.SiteOptions;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives test classes the same running site, with two replicas of booking-service, the pages that
 * stand on it, and the line to its mail catcher.
 */
final class SharedSite implements ParameterResolver {

    /** What classes lock that write to it. */
    static final String ROWS = "dev.anteroom.standalone.wholesite.SharedSite.ROWS";

    /** Owns the site and signs in by printed links, so that no letter of others is made void. */
    static final String DESK = "desk@heronmere.example";

    private static final ExtensionContext.Namespace SPACE =
            ExtensionContext.Namespace.create(SharedSite.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == TestSite.class || type == PageList.class || type == MailLine.class;
    }

    /** Started for the first who asks; JUnit closes it after the last test of all. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Parts parts =
                context.getRoot()
                        .getStore(SPACE)
                        .computeIfAbsent(Attempt.class, key -> Attempt.start(), Attempt.class)
                        .parts();
        Class<?> type = parameter.getParameter().getType();
        if (type == PageList.class) {
            return parts.pages();
        }
        return type == MailLine.class ? parts.newsletterMail() : parts.site();
    }

    private static SiteOptions options(SiteOptions options, MailLine newsletterMail) {
        SiteOptions all =
                options.replicas(Service.BOOKING, 2)
                        .setting(Service.GATEWAY, "anteroom.gateway.unsafe-per-minute", "100000")
                        .setting(Service.GATEWAY, "anteroom.gateway.demo-staff[3].email", DESK)
                        .setting(Service.GATEWAY, "anteroom.gateway.demo-staff[3].roles", "owner")
                        .setting(
                                Service.NEWSLETTER,
                                "anteroom.mail.servers[0].port",
                                Integer.toString(newsletterMail.port()))
                        // After so long a letter of a sender that was killed is in doubt.
                        .setting(Service.NEWSLETTER, "anteroom.mail.transaction-limit", "10s");
        for (Service service : Service.values()) {
            all =
                    all.setting(
                            service,
                            "management.endpoints.web.exposure.include",
                            "health,prometheus,mappings");
        }
        return all;
    }

    /**
     * What the classes share. The pages come about before any class runs, which may count rows.
     *
     * @param newsletterMail over which newsletter-service sends
     */
    private record Parts(TestSite site, MailLine newsletterMail, PageList pages)
            implements AutoCloseable {

        static Parts start() {
            MailLine line = new MailLine();
            TestSite site;
            try {
                site = TestSite.start(options -> options(options, line));
            } catch (RuntimeException e) {
                line.close();
                throw e;
            }
            line.leadsTo(site.site().mail().smtpPort());
            try {
                return new Parts(site, line, new PageList(site));
            } catch (RuntimeException | AssertionError e) {
                try (line) {
                    site.close();
                }
                throw e;
            }
        }

        @Override
        public void close() {
            try (newsletterMail) {
                site.close();
            }
        }
    }

    /** One start for all classes: where it failed, each class is told so at once. */
    private record Attempt(Optional<Parts> started, Optional<Throwable> failure)
            implements AutoCloseable {

        static Attempt start() {
            try {
                return new Attempt(Optional.of(Parts.start()), Optional.empty());
            } catch (RuntimeException | AssertionError e) {
                return new Attempt(Optional.empty(), Optional.of(e));
            }
        }

        Parts parts() {
            return started.orElseThrow(
                    () ->
                            new IllegalStateException(
                                    "The shared site did not start", failure.orElse(null)));
        }

        @Override
        public void close() {
            started.ifPresent(Parts::close);
        }
    }
}
