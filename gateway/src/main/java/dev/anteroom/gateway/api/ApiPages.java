package dev.anteroom.gateway.api;

import dev.anteroom.chassis.page.PageSettings;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What programs can ask for: a page for people, and links for programs that find their own way. */
@Controller
class ApiPages {

    private static final String PATH = "/api";
    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final ServiceApis apis;
    private final PageSettings site;

    ApiPages(ServiceApis apis, PageSettings site) {
        this.apis = apis;
        this.site = site;
    }

    /** Also for those who take anything. */
    @GetMapping(
            value = PATH,
            produces = {MediaType.TEXT_HTML_VALUE, MediaType.ALL_VALUE})
    Mono<String> page(ServerWebExchange exchange, Model model) {
        return apis.all()
                .map(
                        services -> {
                            boolean whole = services.stream().allMatch(ServiceApi::answers);
                            HttpHeaders headers = exchange.getResponse().getHeaders();
                            headers.setCacheControl(whole ? A_MINUTE : CacheControl.noStore());
                            headers.setVary(List.of(HttpHeaders.ACCEPT));
                            model.addAttribute("services", services);
                            return "api/index";
                        });
    }

    @GetMapping(value = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Index> index() {
        return ResponseEntity.ok()
                .cacheControl(A_MINUTE)
                .varyBy(HttpHeaders.ACCEPT)
                .body(
                        new Index(
                                ServiceApis.NAMES.stream()
                                        .map(name -> new Link(name, link(name)))
                                        .toList()));
    }

    private String link(String name) {
        return site.link(ServiceApi.documentOf(name));
    }

    /** The services of the site. */
    record Index(List<Link> services) {}

    /**
     * A service.
     *
     * @param openapi address of its OpenAPI document
     */
    record Link(String name, String openapi) {}
}
