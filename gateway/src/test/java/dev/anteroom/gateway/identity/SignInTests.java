package dev.anteroom.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.testing.Mailbox;
import dev.anteroom.gateway.identity.account.Account;
import dev.anteroom.gateway.testing.Browser;
import dev.anteroom.gateway.testing.GatewayTest;
import dev.anteroom.gateway.testing.RawClient.Reply;
import jakarta.mail.MessagingException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class SignInTests extends GatewayTest {

    @Autowired private ApplicationContext context;

    private Staffroom staffroom;

    @BeforeEach
    void open() {
        staffroom = new Staffroom(context);
    }

    @Test
    void mailsALinkThatSignsInAfterAPressOfTheButton() throws MessagingException {
        Account account = staffroom.account(Role.OWNER);
        Browser asking = new Browser(port);
        Reply asked =
                asking.post(
                        "/sign-in",
                        "email",
                        account.email().value(),
                        "returnPath",
                        "/studio/articles?state=draft");
        assertThat(asked.status()).isEqualTo(303);
        assertThat(asked.header("Location")).contains("/sign-in/code");

        assertThat(new StaffLetters(account.email()).first(1).getFirst().getSubject())
                .doesNotContain(account.email().value());
        String link = new StaffLetters(account.email()).linkOf(1);
        Browser other = new Browser(port);
        Reply button = other.get(link);
        assertThat(button.status()).isEqualTo(200);
        assertThat(button.header("Cache-Control")).contains("no-store");
        assertThat(other.get("/studio/staff").status()).isEqualTo(303);

        Reply in = other.post(link);
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.header("Location")).contains("/studio/articles?state=draft");
        assertThat(in.headers("Set-Cookie"))
                .anySatisfy(
                        cookie ->
                                assertThat(cookie)
                                        .startsWith("anteroom=")
                                        .contains("HTTPOnly", "SameSite=Lax", "Path=/"));
        assertThat(other.get("/studio/staff").status()).isEqualTo(200);
        assertThat(new Browser(port).post(link).status()).isEqualTo(410);
    }

    @Test
    void takesTheCodeInTheBrowserThatAskedOnly() {
        Account account = staffroom.account(Role.EDITOR);
        Browser asking = new Browser(port);
        asking.post("/sign-in", "email", account.email().value());
        String code = new StaffLetters(account.email()).codeOf(1);

        assertThat(new Browser(port).post("/sign-in/code", "code", code).header("Location"))
                .contains("/sign-in");
        Reply in =
                asking.post(
                        "/sign-in/code", "code", code.substring(0, 3) + " " + code.substring(3));
        assertThat(in.header("Location")).contains("/studio");
        assertThat(asking.cookies()).containsOnlyKeys("anteroom");
    }

    @Test
    void letsACodeBeGuessedAFewTimesOnly() {
        Account account = staffroom.account(Role.EDITOR);
        Browser asking = new Browser(port);
        asking.post("/sign-in", "email", account.email().value());
        String code = new StaffLetters(account.email()).codeOf(1);
        String wrong = code.startsWith("0") ? "111111" : "000000";

        for (int tries = 4; tries > 0; tries--) {
            Reply reply = asking.post("/sign-in/code", "code", wrong);
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.text()).contains(tries == 1 ? "one try left" : tries + " tries left");
        }
        assertThat(asking.post("/sign-in/code", "code", wrong).status()).isEqualTo(410);
        assertThat(asking.post("/sign-in/code", "code", code).status()).isEqualTo(410);
    }

    @Test
    void answersAStrangerTheSame() {
        Browser asking = new Browser(port);
        Reply asked = asking.post("/sign-in", "email", "nobody@stranger.example");

        assertThat(asked.status()).isEqualTo(303);
        assertThat(asked.header("Location")).contains("/sign-in/code");
        assertThat(asking.post("/sign-in/code", "code", "123456").text()).contains("4 tries left");
        assertThat(Mailbox.shared().lettersTo("nobody@stranger.example")).isEmpty();
    }

    @Test
    void leadsNobodyToAnotherSite() {
        Account account = staffroom.account(Role.OWNER);
        for (String target :
                new String[] {
                    "https://evil.example", "//evil.example", "/studio/../x", "/studio//evil",
                    "/\\evil.example", "/studio%0d%0aX: y", "javascript:alert(1)", "/studioevil"
                }) {
            Browser browser = staffroom.signedIn(account, port);
            assertThat(browser.get("/sign-in?return=" + encoded(target)).header("Location"))
                    .as(target)
                    .contains("/studio");
        }
    }

    @Test
    void keepsWhatWasTypedWhenItIsNoAddress() {
        Reply reply = new Browser(port).post("/sign-in", "email", "<renata>");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("&lt;renata&gt;", "does not look like a mail address");
    }

    @Test
    void signsOutByPostAndEndsTheSession() {
        Browser browser = staffroom.signedIn(staffroom.account(Role.OWNER), port);
        String session = browser.cookies().get("anteroom");

        assertThat(browser.get("/sign-out").status()).isEqualTo(405);
        assertThat(browser.get("/studio/staff").status()).isEqualTo(200);
        assertThat(browser.post("/sign-out").header("Location")).contains("/");
        assertThat(browser.cookies()).isEmpty();
        assertThat(raw().get("/studio/staff", "Cookie: anteroom=" + session).status())
                .isEqualTo(401);
    }

    @Test
    void refusesForgedLinksCalmly() {
        for (String token : new String[] {"x", "A".repeat(55), "%C3%A9", "a".repeat(4000)}) {
            assertThat(new Browser(port).post("/sign-in/link/" + token).status()).isEqualTo(410);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
