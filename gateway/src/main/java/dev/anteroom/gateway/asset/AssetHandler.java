package dev.anteroom.gateway.asset;

import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Answers with a file of the layout, compressed beforehand. */
final class AssetHandler implements HandlerFunction<ServerResponse> {

    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl SHORTLY =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();
    private static final Pattern GZIP =
            Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

    private final AssetShelf shelf;

    AssetHandler(AssetShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Mono<ServerResponse> handle(ServerRequest request) {
        AssetShelf.Found found =
                shelf.find(StringUtils.trimLeadingCharacter(request.pathVariable("name"), '/'))
                        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        ServedAsset asset = found.asset();
        String accepted = request.headers().firstHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean gzip = accepted != null && GZIP.matcher(accepted).find();
        return request.checkNotModified(asset.etag(gzip))
                .switchIfEmpty(Mono.defer(() -> answer(found, gzip)));
    }

    private static Mono<ServerResponse> answer(AssetShelf.Found found, boolean gzip) {
        ServedAsset asset = found.asset();
        ServerResponse.BodyBuilder response =
                ServerResponse.ok()
                        .contentType(asset.type())
                        .cacheControl(found.forever() ? FOREVER : SHORTLY)
                        .eTag(asset.etag(gzip))
                        .varyBy(HttpHeaders.ACCEPT_ENCODING);
        if (gzip && asset.isPacked()) {
            response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        byte[] body = asset.body(gzip);
        return response.contentLength(body.length).bodyValue(body);
    }
}
