package dev.anteroom.gateway.door;

import dev.anteroom.chassis.page.PageSettings;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.boot.webflux.autoconfigure.WebHttpHandlerBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The rules of the door, in the order of {@link DoorOrder}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DoorSettings.class)
class DoorConfiguration {

    private static final Duration GRACE = Duration.ofSeconds(10);

    @Bean
    HeaderFilter headerFilter(PageSettings site, DoorSettings settings) {
        return new HeaderFilter(
                new SecurityHeaders(site.publicUrl(), settings.hstsIncludeSubdomains()));
    }

    @Bean
    TrustedProxies trustedProxies(DoorSettings settings) {
        return new TrustedProxies(settings.trustedProxies());
    }

    @Bean
    ProxyFilter proxyFilter(TrustedProxies proxies) {
        return new ProxyFilter(proxies);
    }

    /** The first decorator is the innermost: a page from memory needs no trace. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WebHttpHandlerBuilderCustomizer strangersTraces(TrustedProxies proxies) {
        return builder ->
                builder.httpHandlerDecorator(inner -> new StrangersTraces(inner, proxies));
    }

    @Bean
    ForwardingHeaders forwardingHeaders(PageSettings site) {
        return new ForwardingHeaders(site);
    }

    @Bean
    OneRequestId oneRequestId() {
        return new OneRequestId();
    }

    @Bean
    PathFilter pathFilter() {
        return new PathFilter();
    }

    @Bean
    MethodFilter methodFilter(PageSettings site) {
        return new MethodFilter(new UnsafeMethodRule(site.publicUrl()));
    }

    @Bean
    LimitFilter limitFilter(
            DoorSettings settings, JdbcClient jdbc, Clock clock, Scheduler doorThreads) {
        UnsafeRequests requests = new UnsafeRequests(jdbc, new SecureRandom(), clock);
        return new LimitFilter(
                new LimitUnsafeRequests(requests, settings.unsafePerMinute()), doorThreads);
    }

    @Bean
    BodyFilter bodyFilter(DoorSettings settings) {
        return new BodyFilter(settings);
    }

    /** For bodies that nobody reads through {@link BodyFilter}; later than its own deadlines. */
    @Bean
    NettyServerCustomizer bodyDeadlines(DoorSettings settings) {
        return server ->
                server.readTimeout(settings.bodyPause().plus(GRACE))
                        .requestTimeout(settings.uploadTime().plus(GRACE));
    }

    @Bean(destroyMethod = "dispose")
    Scheduler doorThreads() {
        return Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor());
    }
}
