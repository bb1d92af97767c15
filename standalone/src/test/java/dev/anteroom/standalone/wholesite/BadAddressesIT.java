package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ids of nothing and forged links, at every address of the running services. */
@OnlyWriterOnSharedSite
class BadAddressesIT {

    private static final List<String> NOTHING =
            List.of(
                    "none",
                    "A",
                    "7",
                    "..",
                    "%00",
                    "%1b%5b2J",
                    "%F0%9F%8C%8A",
                    "%ff",
                    "a%0d%0aSet-Cookie:%20a=b",
                    Operation.NOBODY,
                    "AQGiCBajyXo-oueAaRr8iskAAAAA",
                    "x".repeat(2_000));

    private static final List<String> ELSEWHERE =
            List.of(
                    "/nowhere",
                    "/api/nothing",
                    "/assets/none.css",
                    "/media/none.png",
                    "/_mail/messages/none",
                    "/articles?page=none",
                    "/articles?page=-1",
                    "/articles?page=99999999999999999999",
                    "/search?q=%00",
                    "/search?q=" + "x".repeat(4_000));

    private static TestSite site;
    private static Web web;
    private static List<Endpoint> withIds;

    @BeforeAll
    static void open(TestSite shared) {
        site = shared;
        web = new Web(shared.url());
        withIds =
                Endpoint.of(shared).stream()
                        .filter(it -> it.pattern().contains("{") && !it.pattern().contains("*"))
                        .filter(it -> !it.staff())
                        .toList();
    }

    /** Otherwise the other tests would knock at walls. */
    @Test
    void theAddressesAreThere() {
        assertThat(withIds)
                .extracting(Endpoint::pattern)
                .contains(
                        "/articles/{slug}",
                        "/newsletter/confirm/{token}",
                        "/sign-in/link/{token}",
                        "/bookings/{token}");
    }

    /** A page behind a link may ask for a press of its button before it looks at the link. */
    @Test
    void pagesOfNothingAreSaidCalmly() {
        List<String> wrong = new ArrayList<>();
        of("GET")
                .forEach(
                        endpoint ->
                                NOTHING.forEach(
                                        id -> {
                                            String asked = "GET " + endpoint.at(id);
                                            HttpResponse<String> answer = web.page(endpoint.at(id));
                                            wrong.addAll(
                                                    endpoint.pattern().contains("token")
                                                            ? Answer.calm(asked, answer)
                                                            : Answer.refusal(asked, answer));
                                        }));
        for (String path : ELSEWHERE) {
            wrong.addAll(Answer.calm(path, web.page(path)));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void forgedLinksDoNothing() {
        List<List<String>> before = Kept.of(site);
        List<String> wrong = new ArrayList<>();
        of("POST")
                .forEach(
                        endpoint ->
                                NOTHING.forEach(
                                        id ->
                                                wrong.addAll(
                                                        Answer.refusal(
                                                                "POST " + endpoint.at(id),
                                                                web.postForm(
                                                                        endpoint.at(id), "")))));
        assertThat(wrong).isEmpty();
        assertThat(Kept.of(site)).isEqualTo(before);
    }

    private static Stream<Endpoint> of(String method) {
        return withIds.stream().filter(endpoint -> endpoint.method().equals(method));
    }
}
