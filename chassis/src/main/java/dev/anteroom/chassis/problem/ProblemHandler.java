package dev.anteroom.chassis.problem;

import dev.anteroom.chassis.page.FrameSource;
import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.chassis.request.Accepted;
import dev.anteroom.chassis.request.RequestId;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webflux.autoconfigure.error.AbstractErrorWebExceptionHandler;
import org.springframework.boot.webflux.error.ErrorAttributes;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Ends every failed request: an RFC 9457 document for programs, the view {@code problem} for
 * people.
 */
final class ProblemHandler extends AbstractErrorWebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final ProblemType INTERNAL =
            new ProblemType("internal", HttpStatus.INTERNAL_SERVER_ERROR);

    private static final MediaType PAGE =
            new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final List<ProblemMapping> mappings;
    private final ProblemTexts texts;
    private final FrameSource frames;
    private final PageSettings page;
    private final Scheduler workers;

    ProblemHandler(
            ErrorAttributes attributes,
            ApplicationContext context,
            List<ProblemMapping> mappings,
            FrameSource frames,
            PageSettings page,
            Scheduler workers) {
        super(attributes, new WebProperties.Resources(), context);
        this.mappings = mappings;
        this.texts = new ProblemTexts(context);
        this.frames = frames;
        this.page = page;
        this.workers = workers;
    }

    @Override
    protected RouterFunction<ServerResponse> getRoutingFunction(ErrorAttributes attributes) {
        return RouterFunctions.route(RequestPredicates.all(), this::tell);
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        return super.handle(exchange, failure)
                .onErrorResume(left -> UntoldFaults.end(exchange, left));
    }

    private Mono<ServerResponse> tell(ServerRequest request) {
        Problem problem = problemOf(Objects.requireNonNull(getError(request)));
        Locale locale =
                Objects.requireNonNullElse(
                        request.exchange().getLocaleContext().getLocale(), Locale.ENGLISH);
        Map<String, Object> document = document(problem, request, locale);
        ServerResponse.BodyBuilder response =
                ServerResponse.status(problem.type().status())
                        .headers(headers -> headers.addAll(problem.headers()))
                        .header("Cache-Control", "no-store");
        return wantsPage(request)
                ? Mono.fromCallable(() -> model(document, request))
                        .subscribeOn(workers)
                        .flatMap(model -> response.contentType(PAGE).render("problem", model))
                : response.contentType(MediaType.APPLICATION_PROBLEM_JSON).bodyValue(document);
    }

    Problem problemOf(Throwable failure) {
        if (failure instanceof ProblemException refusal) {
            return Problem.of(refusal);
        }
        return mappings.stream()
                .map(mapping -> mapping.map(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Problem.of(INTERNAL));
    }

    private Map<String, Object> document(Problem problem, ServerRequest request, Locale locale) {
        Map<String, Object> document = new LinkedHashMap<>(problem.properties());
        document.put("type", problem.type().uri().toString());
        document.put("title", texts.title(problem, locale));
        document.put("status", problem.type().status().value());
        document.put("detail", texts.detail(problem, locale));
        document.put("requestId", RequestId.of(request.exchange()));
        return document;
    }

    private Map<String, Object> model(Map<String, Object> document, ServerRequest request) {
        return Map.of(
                "problem", document,
                "frame", frames.frame(),
                "requestPath", request.path(),
                "publicUrl", page.publicUrl());
    }

    private static boolean wantsPage(ServerRequest request) {
        return !request.path().startsWith("/api/")
                && Accepted.by(request.headers().asHttpHeaders()).stream()
                        .anyMatch(
                                type ->
                                        type.isCompatibleWith(MediaType.TEXT_HTML)
                                                && !type.isWildcardType());
    }

    @Override
    protected void logError(ServerRequest request, ServerResponse response, Throwable failure) {
        Problem problem = problemOf(failure);
        String id = RequestId.of(request.exchange());
        if (problem.type().equals(INTERNAL)) {
            LOG.error("{} failed, request {}\n{}", request.method(), id, SafeTrace.of(failure));
        } else if (problem.isFault()) {
            LOG.warn("{}: request {}", problem.type().name(), id);
        }
    }
}
