package dev.anteroom.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.gateway.identity.account.Account;
import dev.anteroom.gateway.testing.Browser;
import dev.anteroom.gateway.testing.GatewayTest;
import dev.anteroom.gateway.testing.OtherReplica;
import dev.anteroom.gateway.testing.RawClient.Reply;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Guessing codes, letter after letter, at two replicas. */
class CodeGuessTests extends GatewayTest {

    private static final int TRIES_OF_A_LETTER = 5;
    private static final int GUESSES = 4 * TRIES_OF_A_LETTER;
    private static final String ENTER = "/sign-in/code";

    @Autowired private ApplicationContext context;

    private int otherPort;

    @BeforeEach
    void startTheOther() {
        otherPort = OtherReplica.port(context.getEnvironment());
    }

    @Test
    void endForTheDayAtBothReplicasWhileLinksStillSignIn() {
        Account account = new Staffroom(context).account(Role.OWNER);
        EmailAddress address = account.email();
        StaffLetters letters = new StaffLetters(address);
        guessInVain(ask(port, address), otherThan(letters.codeOf(1)));
        guessInVain(ask(otherPort, address), otherThan(letters.codeOf(2)));

        Reply paused = ask(port, address).post(ENTER, "code", letters.codeOf(3));

        assertThat(paused.status()).isEqualTo(429);
        assertThat(paused.header("Retry-After").map(Integer::parseInt).orElseThrow())
                .isBetween(0, 24 * 60 * 60);
        assertThat(paused.text()).contains("No more codes today", "Links still work");
        assertThat(new Browser(otherPort).post(letters.linkOf(3)).status()).isEqualTo(303);
    }

    @Test
    void tellNobodyWhoseAddressesTheyAre() {
        EmailAddress staff = new Staffroom(context).account(Role.EDITOR).email();
        EmailAddress stranger = EmailAddress.of(UUID.randomUUID() + "@stranger.example");

        List<String> toStranger = answersToGuesses(stranger, "123456");
        List<String> toStaff = answersToGuesses(staff, "not digits");

        assertThat(toStaff).hasSize(GUESSES).isEqualTo(toStranger);
        assertThat(toStaff.getLast()).startsWith("429").contains("No more codes today");
    }

    private List<String> answersToGuesses(EmailAddress address, String code) {
        return IntStream.range(0, GUESSES / TRIES_OF_A_LETTER)
                .mapToObj(letter -> ask(port, address))
                .flatMap(
                        browser ->
                                IntStream.range(0, TRIES_OF_A_LETTER)
                                        .mapToObj(i -> browser.post(ENTER, "code", code)))
                .map(reply -> reply.status() + reply.text().split("\r\n\r\n", 2)[1])
                .toList();
    }

    private static Browser ask(int port, EmailAddress address) {
        Browser browser = new Browser(port);
        assertThat(browser.post("/sign-in", "email", address.value()).status()).isEqualTo(303);
        return browser;
    }

    private static void guessInVain(Browser browser, String code) {
        for (int i = 1; i < TRIES_OF_A_LETTER; i++) {
            assertThat(browser.post(ENTER, "code", code).status()).isEqualTo(400);
        }
        assertThat(browser.post(ENTER, "code", code).status()).isEqualTo(410);
    }

    private static String otherThan(String code) {
        return code.startsWith("0") ? "111111" : "000000";
    }
}
