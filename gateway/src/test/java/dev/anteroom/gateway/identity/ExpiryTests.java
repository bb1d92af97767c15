package dev.anteroom.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.staff.Role;
import dev.anteroom.gateway.identity.account.Account;
import dev.anteroom.gateway.identity.signin.SignIns;
import dev.anteroom.gateway.testing.Browser;
import dev.anteroom.gateway.testing.GatewayTest;
import dev.anteroom.gateway.testing.RawClient.Reply;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What lasts how long, and under which names browsers keep it. */
class ExpiryTests extends GatewayTest {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final String SESSION = "__Host-anteroom";
    private static final String WAITING = "__Host-anteroom-sign-in";

    @Autowired private Environment environment;

    private ClockedSite site;

    @BeforeEach
    void start() {
        site = ClockedSite.shared(environment);
    }

    @Test
    void linkAndCodeLastAQuarterOfAnHour() {
        Account account = site.staffroom().account(Role.EDITOR);
        StaffLetters letters = new StaffLetters(account.email());
        Browser first = ask(account);
        String code = letters.codeOf(1);
        pass(Duration.ofMinutes(14));
        assertThat(first.post("/sign-in/code", "code", code).status()).isEqualTo(303);

        Browser second = ask(account);
        String link = letters.linkOf(2);
        String late = letters.codeOf(2);
        pass(Duration.ofMinutes(15));
        assertThat(second.post("/sign-in/code", "code", late).status()).isEqualTo(410);
        assertThat(new Browser(site.port()).post(link).status()).isEqualTo(410);
    }

    @Test
    void anInvitationLastsAWeek() {
        Account soon = site.staffroom().account(Role.EDITOR);
        Account late = site.staffroom().account(Role.EDITOR);
        site.bean(SignIns.class).invite(soon);
        site.bean(SignIns.class).invite(late);
        String inTime = new StaffLetters(soon.email()).linkOf(1);
        String tooLate = new StaffLetters(late.email()).linkOf(1);

        pass(Duration.ofDays(7).minus(A_MINUTE));
        assertThat(new Browser(site.port()).post(inTime).status()).isEqualTo(303);
        pass(A_MINUTE);
        assertThat(new Browser(site.port()).post(tooLate).status()).isEqualTo(410);
    }

    @Test
    void aPrintedLinkLastsHalfADay() {
        Account account = site.staffroom().account(Role.EDITOR);
        String inTime = site.staffroom().link(account);
        pass(Duration.ofHours(12).minus(A_MINUTE));
        assertThat(new Browser(site.port()).post(inTime).status()).isEqualTo(303);

        String tooLate = site.staffroom().link(account);
        pass(Duration.ofHours(12));
        assertThat(new Browser(site.port()).post(tooLate).status()).isEqualTo(410);
    }

    @Test
    void aSessionEndsAfterThreeIdleDays() {
        Account account = site.staffroom().account(Role.EDITOR);
        Browser browser = site.staffroom().signedIn(account, site.port());

        pass(Duration.ofDays(3).minus(A_MINUTE));
        assertThat(own(browser, account).status()).isEqualTo(200);
        pass(Duration.ofDays(3));
        assertThat(own(browser, account).status()).isEqualTo(303);
    }

    @Test
    void aSessionEndsAfterTwoWeeksInAnyCase() {
        Account account = site.staffroom().account(Role.EDITOR);
        Browser browser = site.staffroom().signedIn(account, site.port());

        for (int day = 1; day < 14; day++) {
            pass(Duration.ofDays(1));
            assertThat(own(browser, account).status()).as("day " + day).isEqualTo(200);
        }
        pass(Duration.ofDays(1));
        assertThat(own(browser, account).status()).isEqualTo(303);
    }

    @Test
    void cookiesOfAnHttpsSiteAreBoundToItAndHttps() {
        Account account = site.staffroom().account(Role.EDITOR);
        Browser browser = new Browser(site.port());
        Reply asked = browser.post("/sign-in", "email", account.email().value());
        Reply in =
                browser.post("/sign-in/code", "code", new StaffLetters(account.email()).codeOf(1));

        assertBound(asked, WAITING);
        assertBound(in, SESSION);
        assertThat(in.headers("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith(WAITING + "=;") && isBound(cookie));
        assertThat(browser.cookies()).containsOnlyKeys(SESSION);
        Reply out = browser.post("/sign-out");
        assertThat(out.headers("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith(SESSION + "=;") && isBound(cookie));
    }

    @Test
    void answersOfAnHttpsSiteAskForHttpsNextTime() {
        for (String path : new String[] {"/articles/secure", "/sign-in", "/assets/none"}) {
            assertThat(new Browser(site.port()).get(path).header("Strict-Transport-Security"))
                    .as(path)
                    .contains("max-age=31536000");
        }
        assertThat(raw().get("/sign-in").header("Strict-Transport-Security")).isEmpty();
    }

    private static void assertBound(Reply reply, String name) {
        assertThat(reply.headers("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith(name + "=") && isBound(cookie));
    }

    private static boolean isBound(String cookie) {
        return cookie.contains("Path=/")
                && cookie.contains("Secure")
                && cookie.contains("HTTPOnly")
                && cookie.contains("SameSite=Lax")
                && !cookie.contains("Domain");
    }

    private Browser ask(Account account) {
        Browser browser = new Browser(site.port());
        browser.post("/sign-in", "email", account.email().value());
        return browser;
    }

    private static Reply own(Browser browser, Account account) {
        return browser.get("/studio/staff/" + account.id());
    }

    private void pass(Duration time) {
        site.clock().pass(time);
    }
}
