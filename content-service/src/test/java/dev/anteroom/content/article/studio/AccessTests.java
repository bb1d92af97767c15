package dev.anteroom.content.article.studio;

import static dev.anteroom.content.testing.Visitor.header;
import static dev.anteroom.content.testing.Visitor.owner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.testing.StaffTokens;
import dev.anteroom.content.testing.ContentTest;
import dev.anteroom.content.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ContentTest
class AccessTests {

    private static final UUID ODALYS = Desk.ODALYS;
    private static final UUID SOMEONE_ELSE = UUID.randomUUID();

    /** What this service answers itself. */
    private static final Set<String> OURS =
            Set.of(
                    "/studio",
                    "/studio/articles",
                    "/studio/pages",
                    "/studio/people",
                    "/studio/media",
                    "/studio/site");

    @Autowired private Visitor visitor;

    private Desk desk;

    @BeforeEach
    void openTheDesk() {
        desk = new Desk(visitor);
    }

    @Test
    void practitionersWriteTheirOwnArticlesOnly() {
        String at = desk.start("By Odalys");

        assertThat(visitor.get(at, Visitor.practitioner(ODALYS)).statusCode()).isEqualTo(200);
        for (String path : List.of(at, at + "/publish", at + "/preview")) {
            assertThat(visitor.get(path, Visitor.practitioner(SOMEONE_ELSE)).statusCode())
                    .isEqualTo(403);
        }
        assertThat(
                        visitor.post(
                                        at,
                                        Visitor.practitioner(SOMEONE_ELSE),
                                        Desk.form("Not mine", 1))
                                .statusCode())
                .isEqualTo(403);
        assertThat(
                        visitor.post(
                                        "/studio/articles/new",
                                        Visitor.practitioner(SOMEONE_ELSE),
                                        Desk.form("Under another's name", 0))
                                .statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/studio",
                "/studio/articles",
                "/studio/articles/new",
                "/studio/topics",
                "/studio/topics/new",
                "/studio/pages",
                "/studio/people",
                "/studio/media",
                "/studio/site"
            })
    void theStudioIsForStaff(String path) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(401);
        HttpResponse<String> page = visitor.get(path, owner());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void theSiteIsSettledByOwnersOnly() {
        assertThat(visitor.get("/studio/site", Visitor.practitioner(ODALYS)).statusCode())
                .isEqualTo(403);
        assertThat(visitor.get("/studio/pages", Visitor.practitioner(ODALYS)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void theNavigationLeadsNobodyToAClosedDoor() {
        String practitioner = Visitor.practitioner(ODALYS);
        List<String> hers = navigation(practitioner);

        assertThat(navigation(owner())).containsAll(hers).contains("/studio/site", "/studio/pages");
        assertThat(hers)
                .contains("/studio", "/studio/articles", "/studio/people", "/studio/media")
                .doesNotContain("/studio/site", "/studio/pages", "/studio/subscribers");
        assertThat(navigation(StaffTokens.shared().tokenWith(Role.EDITOR)))
                .contains("/studio/pages", "/studio/subscribers", "/studio/issues")
                .doesNotContain("/studio/site");
        hers.stream()
                .filter(OURS::contains)
                .forEach(
                        path ->
                                assertThat(visitor.get(path, practitioner).statusCode())
                                        .as(path)
                                        .isEqualTo(200));
        assertThat(
                        Jsoup.parse(visitor.get("/studio/articles", practitioner).body())
                                .select("main a[href=/studio/topics]"))
                .isEmpty();
    }

    private List<String> navigation(String token) {
        return Jsoup.parse(visitor.get("/studio", token).body())
                .select(".studio-nav li a")
                .eachAttr("href");
    }

    @Test
    void anUnknownArticleIsNotFound() {
        assertThat(visitor.get("/studio/articles/" + UUID.randomUUID(), owner()).statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/studio/articles/nonsense", owner()).statusCode()).isEqualTo(404);
    }
}
