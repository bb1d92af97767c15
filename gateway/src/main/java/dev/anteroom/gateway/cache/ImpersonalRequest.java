package dev.anteroom.gateway.cache;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.AbstractServerHttpRequest;
import org.springframework.http.server.reactive.SslInfo;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;

/**
 * Asks for a page as nobody in particular. Whatever is kept was fetched by such a request: no
 * cookie, host or other field of a visitor can have had a part in it.
 */
final class ImpersonalRequest extends AbstractServerHttpRequest {

    private final InetSocketAddress from;

    ImpersonalRequest(URI uri, HttpHeaders headers, @Nullable InetSocketAddress from) {
        super(HttpMethod.GET, uri, "", headers);
        this.from =
                from == null ? new InetSocketAddress(InetAddress.getLoopbackAddress(), 0) : from;
    }

    @Override
    public InetSocketAddress getRemoteAddress() {
        return from;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return Flux.empty();
    }

    @Override
    protected MultiValueMap<String, HttpCookie> initCookies() {
        return new LinkedMultiValueMap<>();
    }

    @Override
    protected @Nullable SslInfo initSslInfo() {
        return null;
    }

    // Spring's signature, not ours to mend.
    @SuppressWarnings("TypeParameterUnusedInFormals")
    @Override
    public <T> T getNativeRequest() {
        throw new IllegalStateException("No connection stands behind an impersonal request");
    }
}
