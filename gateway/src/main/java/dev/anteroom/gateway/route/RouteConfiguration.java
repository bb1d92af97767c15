package dev.anteroom.gateway.route;

import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.ServerWebExchange;
import reactor.netty.http.client.HttpClient;

/** The routes and what carries requests along them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RouteSettings.class)
class RouteConfiguration {

    @Bean
    Replicas replicas(RouteSettings settings) {
        return new Replicas(settings.replicas(), Names.ofTheMachine());
    }

    @Bean
    LookUpReplicas lookUpReplicas(Replicas replicas) {
        return new LookUpReplicas(replicas);
    }

    @Bean
    RouteLocator routes(RouteLocatorBuilder builder, Replicas replicas) {
        RouteLocatorBuilder.Builder routes = builder.routes();
        for (Upstream upstream : Upstream.values()) {
            if (replicas.has(upstream)) {
                routes.route(
                        upstream.id(),
                        route ->
                                route.predicate(exchange -> leadsTo(upstream, exchange))
                                        .uri(ReplicaFilter.SCHEME + "://" + upstream.id()));
            }
        }
        return routes.build();
    }

    private static boolean leadsTo(Upstream upstream, ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().value();
        return PathTable.upstreamOf(path).filter(upstream::equals).isPresent();
    }

    @Bean
    ReplicaFilter replicaFilter(Replicas replicas) {
        return new ReplicaFilter(replicas);
    }

    @Bean
    HttpClientCustomizer answerDeadlines(RouteSettings settings) {
        return client -> AnswerDeadlines.on(client, settings.responseTimeout());
    }

    @Bean
    ServiceDocuments serviceDocuments(
            HttpClient client, Replicas replicas, RouteSettings settings) {
        return new ServiceDocuments(client, replicas, settings.documentTimeout());
    }

    @Bean
    BrokenAnswerFilter brokenAnswerFilter() {
        return new BrokenAnswerFilter();
    }

    @Bean
    UpstreamProblems upstreamProblems() {
        return new UpstreamProblems();
    }

    @Bean
    QuietRouteObservation quietRouteObservation() {
        return new QuietRouteObservation();
    }

    @Bean
    MeterBinder breakerMetrics(Replicas replicas) {
        return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(replicas.breakers());
    }
}
