package dev.anteroom.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.staff.Role;
import dev.anteroom.gateway.identity.account.Account;
import dev.anteroom.gateway.identity.apikey.ApiKeys;
import dev.anteroom.gateway.testing.Browser;
import dev.anteroom.gateway.testing.GatewayTest;
import dev.anteroom.gateway.testing.RawClient.Reply;
import dev.anteroom.gateway.testing.Site;
import dev.anteroom.gateway.testing.StubService.Seen;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

class StaffDoorTests extends GatewayTest {

    @Autowired private ApplicationContext context;
    @Autowired private ApiKeys keys;

    private Staffroom staffroom;

    @BeforeEach
    void open() {
        staffroom = new Staffroom(context);
    }

    @Test
    void refusesAStrangerWhoseAcceptCannotBeRead() {
        assertThat(raw().get("/studio", "Accept: foo").status()).isBetween(300, 499);
    }

    @Test
    void givesServicesATokenThatTheKeySetVerifies() {
        Account account = staffroom.account(Role.OWNER, Role.PRACTITIONER);
        staffroom.signedIn(account, port).get("/studio/calendar/token");

        Jwt token = tokenAt("/studio/calendar/token");
        assertThat(token.getClaimAsString("iss")).isEqualTo("anteroom-gateway");
        assertThat(token.getAudience()).containsExactly("anteroom");
        assertThat(token.getSubject()).isEqualTo(account.id().toString());
        assertThat(token.getClaimAsString("person")).isEqualTo(String.valueOf(account.person()));
        assertThat(token.getClaimAsStringList("roles")).containsExactly("owner", "practitioner");
        assertThat(Objects.requireNonNull(token.getExpiresAt()))
                .isEqualTo(Objects.requireNonNull(token.getIssuedAt()).plusSeconds(60));
    }

    @Test
    void givesTheNextRequestTheRolesThatTheAccountHasNow() {
        Account editor = staffroom.account(Role.EDITOR);
        Browser theirs = staffroom.signedIn(editor, port);
        Browser owners = staffroom.signedIn(staffroom.account(Role.OWNER), port);
        String page = "/studio/staff/" + editor.id();
        theirs.get("/studio/calendar/before");
        assertThat(theirs.get("/studio/staff").header("Location")).contains(page);

        owners.post(page, "name", "Sam", "roles", "owner", "roles", "practitioner");

        theirs.get("/studio/calendar/after");
        assertThat(theirs.get("/studio/staff").status()).isEqualTo(200);
        assertThat(tokenAt("/studio/calendar/before").getClaimAsStringList("roles"))
                .containsExactly("editor");
        assertThat(tokenAt("/studio/calendar/after").getClaimAsStringList("roles"))
                .containsExactly("owner", "practitioner");
    }

    @Test
    void letsStaffUploadMoreThanAForm() {
        Browser browser = staffroom.signedIn(staffroom.account(Role.EDITOR), port);
        String picture = "x".repeat(2 * 1024 * 1024);

        assertThat(browser.post("/studio/media", "picture", picture).status()).isEqualTo(200);
    }

    @Test
    void letsNoTokenAndNoCookieOfTheCallerThrough() {
        raw().get("/book/forged", "Authorization: Bearer forged", "Cookie: anteroom=x; a=b");
        raw().get("/api/booking/forged", "Authorization: Bearer forged", "Cookie: a=b");

        for (String path : List.of("/book/forged", "/api/booking/forged")) {
            Seen seen = Site.BOOKING.seenAt(path).getFirst();
            assertThat(seen.headers().contains("Authorization")).as(path).isFalse();
            assertThat(seen.headers().contains("Cookie")).as(path).isFalse();
        }
    }

    @Test
    void leadsPeopleToSignInAndBack() {
        Reply reply = new Browser(port).get("/studio/bookings?day=2026-12-01");

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.header("Location"))
                .contains("/sign-in?return=%2Fstudio%2Fbookings%3Fday%3D2026-12-01");
        assertThat(new Browser(port).get("/studio").status()).isEqualTo(303);
    }

    @Test
    void tellsProgramsAndFormsThatASignInIsMissing() {
        Reply program = raw().get("/studio/bookings", "Accept: application/json");
        assertThat(program.status()).isEqualTo(401);
        assertThat(program.text()).contains("urn:anteroom:problem:sign-in-required");
        assertThat(raw().get("/studio", "Accept: foo").status()).isEqualTo(401);
        assertThat(raw().get("/studio", "Accept: text/html", "HX-Request: true").status())
                .isEqualTo(401);
        assertThat(new Browser(port).post("/studio/articles", "title", "typed").status())
                .isEqualTo(401);
    }

    @Test
    void exchangesAnApiKeyUntilItIsRevoked() {
        Account account = staffroom.account(Role.EDITOR, Role.PRACTITIONER);
        String key =
                keys.create(account.id(), "import", Set.of(Role.EDITOR, Role.OWNER)).orElseThrow();
        String header = "Authorization: Bearer " + key;

        assertThat(raw().send("POST /api/booking/by-key", "x", header).status()).isEqualTo(200);
        Jwt token = tokenAt("/api/booking/by-key");
        assertThat(token.getSubject()).isEqualTo(account.id().toString());
        assertThat(token.getClaimAsStringList("roles")).containsExactly("editor");
        assertThat(token.getClaimAsString("auth_time")).isIn("0", "1970-01-01T00:00:00Z");

        keys.revoke(account.id(), keys.of(account.id()).getFirst().id());
        assertThat(raw().get("/api/booking/by-key", header).status()).isEqualTo(401);
        assertThat(raw().get("/api/booking/x", header.replace("ak_", "ak_x")).status())
                .isEqualTo(401);
        assertThat(raw().get("/api/booking/open").status()).isEqualTo(200);
    }

    @Test
    void letsNoSpellingOfAStaffAddressReachAServiceUnasked() {
        List<String> prefixes =
                List.of("/studio", "/studio/articles", "/studio/calendar", "/studio/subscribers");
        for (String path : prefixes) {
            for (String spelling : PathSpellings.of(path)) {
                int status = raw().get(spelling, "Accept: text/html").status();
                assertThat(status).as(spelling).isIn(303, 308, 400, 401, 404);
            }
        }
        assertThat(allSeen().filter(seen -> PathSpellings.isStaff(seen.uri())))
                .noneMatch(seen -> !seen.headers().contains("Authorization"));
    }

    private static Stream<Seen> allSeen() {
        return Stream.of(Site.CONTENT_A, Site.CONTENT_B, Site.NEWSLETTER, Site.BOOKING)
                .flatMap(service -> service.seen().stream());
    }

    private Jwt tokenAt(String path) {
        String header = Site.BOOKING.seenAt(path).getLast().headers().get("Authorization");
        return NimbusJwtDecoder.withJwkSetUri("http://localhost:" + port + "/.well-known/jwks.json")
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build()
                .decode(header.substring("Bearer ".length()));
    }
}
