package dev.anteroom.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.staff.Role;
import dev.anteroom.gateway.GatewayApplication;
import dev.anteroom.gateway.identity.account.Account;
import dev.anteroom.gateway.identity.command.SignInLinkCommand;
import dev.anteroom.gateway.testing.Browser;
import dev.anteroom.gateway.testing.GatewayTest;
import dev.anteroom.gateway.testing.RawClient;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.http.client.ReactorResourceFactory;

@ExtendWith(OutputCaptureExtension.class)
class TwoReplicasTests extends GatewayTest {

    private static final List<String> SHARED =
            List.of(
                    "spring.datasource.url",
                    "spring.datasource.username",
                    "spring.datasource.password",
                    "spring.kafka.bootstrap-servers",
                    "anteroom.mail.from",
                    "anteroom.mail.servers[0].host",
                    "anteroom.mail.servers[0].port",
                    "anteroom.capability.versions.1",
                    "anteroom.gateway.unsafe-per-minute",
                    "anteroom.gateway.services.content",
                    "anteroom.gateway.services.newsletter",
                    "anteroom.gateway.services.booking");

    private static @Nullable ConfigurableApplicationContext other;

    @Autowired private ApplicationContext context;

    private int otherPort;

    @BeforeEach
    void startTheOther() {
        ConfigurableApplicationContext replica = other;
        if (replica == null) {
            replica =
                    new SpringApplicationBuilder(GatewayApplication.class, OwnThreads.class)
                            .run(
                                    arguments("--server.port=0", "--management.server.port=0")
                                            .toArray(String[]::new));
            other = replica;
        }
        otherPort =
                replica.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @AfterAll
    static void stopTheOther() {
        if (other != null) {
            other.close();
            other = null;
        }
    }

    @Test
    void useALinkOnceTogether() {
        Account account = new Staffroom(context).account(Role.OWNER);
        String link = new Staffroom(context).link(account);

        List<Integer> statuses =
                IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(
                                i -> new Browser(i % 2 == 0 ? port : otherPort).post(link).status())
                        .toList();
        assertThat(statuses).containsOnlyOnce(303).filteredOn(s -> s != 303).containsOnly(410);
    }

    @Test
    void knowEachOthersSessionsAndTheirEnd() {
        Account account = new Staffroom(context).account(Role.OWNER);
        Browser here = new Staffroom(context).signedIn(account, port);
        String cookie = "Cookie: anteroom=" + here.cookies().get("anteroom");
        var there = new RawClient(otherPort);

        assertThat(there.get("/studio/staff", cookie).status()).isEqualTo(200);
        assertThat(here.post("/sign-out").status()).isEqualTo(303);
        assertThat(there.get("/studio/staff", cookie).status()).isEqualTo(401);
    }

    @Test
    void publishTheSameKeys() {
        String here = body(raw().get("/.well-known/jwks.json").text());
        String there = body(new RawClient(otherPort).get("/.well-known/jwks.json").text());
        assertThat(here).contains("P-256").isEqualTo(there);
    }

    @Test
    void takeALinkThatTheCommandLinePrints(CapturedOutput output) {
        Account account = new Staffroom(context).account(Role.OWNER);
        String[] arguments =
                Stream.concat(
                                Stream.of(SignInLinkCommand.NAME, account.email().value()),
                                arguments().stream())
                        .toArray(String[]::new);

        assertThat(SignInLinkCommand.run(arguments)).isZero();
        String link =
                output.getOut()
                        .lines()
                        .filter(line -> line.startsWith("http://localhost:8080/sign-in/link/"))
                        .findFirst()
                        .orElseThrow();
        assertThat(
                        new Browser(otherPort)
                                .post(link.substring("http://localhost:8080".length()))
                                .status())
                .isEqualTo(303);

        arguments[1] = "nobody@stranger.example";
        assertThat(SignInLinkCommand.run(arguments)).isEqualTo(1);
        assertThat(output.getOut()).contains("No active staff account has this address");
    }

    private static String body(String reply) {
        return reply.substring(reply.indexOf("\r\n\r\n"));
    }

    private List<String> arguments(String... more) {
        Environment environment = context.getEnvironment();
        return Stream.concat(
                        SHARED.stream()
                                .map(
                                        name ->
                                                "--"
                                                        + name
                                                        + "="
                                                        + environment.getRequiredProperty(name)),
                        Stream.of(more))
                .toList();
    }

    /** Closing a context closes the Netty threads that all contexts of a JVM share by default. */
    static class OwnThreads {

        @Bean
        ReactorResourceFactory reactorResourceFactory() {
            ReactorResourceFactory own = new ReactorResourceFactory();
            own.setUseGlobalResources(false);
            return own;
        }
    }
}
