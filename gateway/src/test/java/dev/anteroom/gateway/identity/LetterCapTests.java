package dev.anteroom.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.gateway.identity.account.Account;
import dev.anteroom.gateway.testing.AtOnce;
import dev.anteroom.gateway.testing.Browser;
import dev.anteroom.gateway.testing.GatewayTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many letters of sign-in leave for one address, however often someone asks. */
class LetterCapTests extends GatewayTest {

    private static final int MOST_LETTERS = 5;
    private static final int ASKS_IN_VAIN = 5;
    private static final int ASKS_AT_ONCE = 20;
    private static final Duration BETWEEN = Duration.ofMinutes(3);

    @Autowired private Environment environment;

    private ClockedSite site;

    @BeforeEach
    void start() {
        site = ClockedSite.shared(environment);
    }

    @Test
    void lettersLeaveAgainAfterAQuarterOfAnHourHoweverOftenAStrangerAsks() {
        EmailAddress owner = site.staffroom().account(Role.EDITOR).email();
        StaffLetters letters = new StaffLetters(owner);
        askOften(owner, MOST_LETTERS);
        letters.first(MOST_LETTERS);

        for (int i = 0; i < ASKS_IN_VAIN; i++) {
            site.clock().pass(BETWEEN.minusSeconds(1));
            ask(owner);
        }
        site.clock().pass(Duration.ofMinutes(1));
        ask(owner);

        assertThat(letters.first(MOST_LETTERS + 1)).hasSize(MOST_LETTERS + 1);
        assertThat(new Browser(site.port()).post(letters.linkOf(MOST_LETTERS + 1)).status())
                .isEqualTo(303);
    }

    @Test
    void noMoreLettersLeaveWhenManyAskAtOnce() {
        Account staff = site.staffroom().account(Role.EDITOR);
        AtOnce.by(ASKS_AT_ONCE, i -> ask(staff.email()));

        assertThat(lettersPlannedFor(staff)).isEqualTo(MOST_LETTERS);
    }

    private int lettersPlannedFor(Account account) {
        return site.bean(JdbcClient.class)
                .sql("SELECT count(*) FROM mail.letter WHERE recipient = :account")
                .param("account", account.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void anAskTooManyTellsNobodyWhoseAddressItIs() {
        EmailAddress staff = site.staffroom().account(Role.EDITOR).email();
        EmailAddress stranger = EmailAddress.of(UUID.randomUUID() + "@stranger.example");
        askOften(staff, MOST_LETTERS);
        askOften(stranger, MOST_LETTERS);

        assertThat(answersToGuesses(ask(staff))).isEqualTo(answersToGuesses(ask(stranger)));
    }

    private void askOften(EmailAddress address, int times) {
        for (int i = 0; i < times; i++) {
            ask(address);
        }
    }

    private Browser ask(EmailAddress address) {
        Browser browser = new Browser(site.port());
        assertThat(browser.post("/sign-in", "email", address.value()).status()).isEqualTo(303);
        return browser;
    }

    private static List<String> answersToGuesses(Browser browser) {
        return IntStream.rangeClosed(0, 5)
                .mapToObj(i -> browser.post("/sign-in/code", "code", "not digits"))
                .map(reply -> reply.status() + reply.text().split("\r\n\r\n", 2)[1])
                .toList();
    }
}
