package dev.anteroom.chassis.problem;

import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.staff.Staff;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A site that refuses and fails in every way that the tests ask about. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class RefusingSite {

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
