package dev.anteroom.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.staff.Role;
import dev.anteroom.gateway.identity.account.Account;
import dev.anteroom.gateway.identity.command.SignInLinkCommand;
import dev.anteroom.gateway.testing.AtOnce;
import dev.anteroom.gateway.testing.Browser;
import dev.anteroom.gateway.testing.GatewayTest;
import dev.anteroom.gateway.testing.OtherReplica;
import dev.anteroom.gateway.testing.RawClient;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class TwoReplicasTests extends GatewayTest {

    @Autowired private ApplicationContext context;

    private int otherPort;

    @BeforeEach
    void startTheOther() {
        otherPort = OtherReplica.port(context.getEnvironment());
    }

    @Test
    void useALinkOnceTogether() {
        Account account = new Staffroom(context).account(Role.OWNER);
        String link = new Staffroom(context).link(account);

        List<Integer> statuses =
                AtOnce.by(8, i -> new Browser(i % 2 == 0 ? port : otherPort).post(link).status());
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
    void takeACodeThatTheOtherMailed() {
        Account account = new Staffroom(context).account(Role.EDITOR);
        Browser browser = new Browser(port);
        browser.post("/sign-in", "email", account.email().value());
        String code = new StaffLetters(account.email()).codeOf(1);

        Browser there = browser.at(otherPort);
        assertThat(there.post("/sign-in/code", "code", code).header("Location"))
                .contains("/studio");
        assertThat(browser.at(port).post("/sign-in/code", "code", code).status()).isEqualTo(410);
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
                                OtherReplica.arguments(
                                        OtherReplica.backends(context.getEnvironment())))
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
}
