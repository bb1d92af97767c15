package dev.anteroom.gateway.asset;

import dev.anteroom.chassis.asset.AssetFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** The address {@code /assets/**}. */
@Configuration(proxyBeanMethods = false)
class AssetConfiguration {

    @Bean
    RouterFunction<ServerResponse> assetRoute() {
        AssetHandler handler = new AssetHandler(new AssetShelf(AssetFiles.read()));
        return RouterFunctions.route(
                RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD)
                        .and(RequestPredicates.path("/assets/{*name}")),
                handler);
    }
}
