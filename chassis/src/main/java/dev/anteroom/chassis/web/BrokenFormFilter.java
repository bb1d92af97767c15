package dev.anteroom.chassis.web;

import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.codec.DecodingException;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses forms with broken percent-encoding and multipart bodies that are cut off or name no
 * boundary, which Spring would call faults of ours.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 201)
final class BrokenFormFilter implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return chain.filter(
                new ServerWebExchangeDecorator(exchange) {
                    @Override
                    public Mono<MultiValueMap<String, String>> getFormData() {
                        return super.getFormData()
                                .onErrorMap(
                                        IllegalArgumentException.class,
                                        broken -> new ProblemException(ProblemType.BAD_REQUEST));
                    }

                    @Override
                    public Mono<MultiValueMap<String, Part>> getMultipartData() {
                        return super.getMultipartData()
                                .onErrorMap(
                                        DecodingException.class,
                                        broken -> new ProblemException(ProblemType.BAD_REQUEST));
                    }
                });
    }
}
