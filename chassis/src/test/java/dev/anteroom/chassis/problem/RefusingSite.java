package dev.anteroom.chassis.problem;

import dev.anteroom.chassis.page.Frame;
import dev.anteroom.chassis.page.FrameSource;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.staff.Staff;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A site that refuses and fails in every way that the tests ask about. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class RefusingSite {

    /** What a form of the tests holds. */
    record Form(@Nullable String name) {}

    /** Tells in the site's name on which kind of thread it was asked. */
    @Bean
    FrameSource frames() {
        return () ->
                new Frame(
                        Thread.currentThread().isVirtual()
                                ? "Asked by a worker"
                                : "Asked in a loop",
                        "",
                        "#22403f",
                        List.of(),
                        List.of(),
                        null,
                        List.of());
    }

    @RestController
    static class Refusals {

        @GetMapping("/refuse")
        String refuse() {
            throw new ProblemException(new ProblemType("slot-taken", HttpStatus.CONFLICT))
                    .with("alternatives", List.of("10:00"));
        }

        @GetMapping("/fault")
        String fault() {
            throw new IllegalStateException("secret row of a reader");
        }

        @GetMapping("/database-away")
        String databaseAway() {
            throw new CannotGetJdbcConnectionException(
                    "down", new SQLTransientConnectionException("down"));
        }

        @GetMapping("/database-gone")
        String databaseGone() {
            throw new TransactionSystemException(
                    "Could not roll back", new SQLException("Connection is closed"));
        }

        @GetMapping("/status/{code}")
        String status(@PathVariable int code) {
            throw new ResponseStatusException(HttpStatusCode.valueOf(code));
        }

        @PostMapping("/bound-form")
        String bound(@ModelAttribute Form form) {
            return String.valueOf(form.name());
        }

        /** Breaks when its answer has begun. */
        @GetMapping(path = "/half/{token}", produces = MediaType.TEXT_PLAIN_VALUE)
        Flux<String> half(@PathVariable String token) {
            return Flux.just("half")
                    .concatWith(Mono.error(() -> new IllegalStateException("secret " + token)));
        }

        @PostMapping("/form")
        Mono<String> form(ServerWebExchange exchange) {
            return exchange.getFormData().map(form -> String.valueOf(form.size()));
        }

        @PostMapping("/json")
        Map<String, Object> json(@RequestBody Map<String, Object> body) {
            return body;
        }

        @GetMapping("/studio/who")
        String who(Staff staff) {
            return staff.roles().toString();
        }

        @GetMapping("/studio/owners")
        String owners(Staff staff) {
            staff.require(Role.OWNER);
            return "ok";
        }
    }
}
