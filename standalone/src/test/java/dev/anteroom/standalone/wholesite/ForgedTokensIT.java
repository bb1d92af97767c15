package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.standalone.service.Replica;
import dev.anteroom.standalone.service.Service;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Staff tokens that the gateway did not make: no service believes one, nor does the gateway. */
@ReaderOfSharedSite
class ForgedTokensIT {

    private static final List<String> FOR_OWNERS =
            List.of(
                    "/api/content/dead-letters",
                    "/api/newsletter/dead-letters",
                    "/api/booking/dead-letters");

    private static TestSite site;
    private static JsonNode jwk;

    @BeforeAll
    static void open(TestSite shared) {
        site = shared;
        // The first request of staff has the first key made.
        assertThat(shared.staff(SharedSite.DESK).page("/studio").statusCode()).isEqualTo(200);
        jwk =
                Rows.of(shared, "gateway")
                        .all("SELECT private_jwk FROM signing_key ORDER BY signs_from")
                        .stream()
                        .map(row -> JsonMapper.shared().readTree(row.getFirst()))
                        .findFirst()
                        .orElseThrow();
    }

    /** Otherwise the other tests would be refused for another reason. */
    @Test
    void oneThatIsRightOpensTheServices() {
        String right = new ForgedToken(jwk).signed();
        for (String path : FOR_OWNERS) {
            assertThat(direct(path, right).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void doNotOpenTheServices() {
        long now = Instant.now().getEpochSecond();
        for (String token :
                List.of(
                        new ForgedToken(jwk).byAStranger().signed(),
                        new ForgedToken(jwk).claim("aud", List.of("elsewhere")).signed(),
                        new ForgedToken(jwk).without("aud").signed(),
                        new ForgedToken(jwk).claim("iss", "elsewhere").signed(),
                        new ForgedToken(jwk).without("iss").signed(),
                        new ForgedToken(jwk).claim("exp", now - 90).signed(),
                        new ForgedToken(jwk).claim("nbf", now + 600).signed(),
                        new ForgedToken(jwk).unsigned(),
                        "x",
                        "a.b.c",
                        "x".repeat(4_000))) {
            for (String path : FOR_OWNERS) {
                isRefused(path + " " + token, direct(path, token));
            }
        }
    }

    @Test
    void doNotOpenTheGateway() {
        Web web = new Web(site.url());
        for (String token :
                List.of(
                        new ForgedToken(jwk).signed(),
                        new ForgedToken(jwk).byAStranger().signed(),
                        new ForgedToken(jwk).unsigned(),
                        "x",
                        "a.b.c")) {
            for (String path : FOR_OWNERS) {
                isRefused(
                        path + " " + token,
                        web.get(path, "application/json", "Authorization", "Bearer " + token));
            }
        }
    }

    private static HttpResponse<String> direct(String path, String token) {
        Service service = Service.valueOf(path.split("/", -1)[2].toUpperCase(Locale.ROOT));
        Replica replica = site.site().service(service).replica(1);
        return new Web(replica.url().toString())
                .get(path, "application/json", "Authorization", "Bearer " + token);
    }

    private static void isRefused(String asked, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(asked).isEqualTo(401);
        assertThat(Answer.refusal(asked, answer)).isEmpty();
    }
}
