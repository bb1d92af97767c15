package dev.anteroom.content.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class BodyRendererTests {

    private static final String PICTURE = "/media/0123456789abcdef0123456789abcdef.svg";

    private final BodyRenderer renderer =
            new BodyRenderer(
                    addresses ->
                            addresses.stream()
                                    .filter(PICTURE::equals)
                                    .collect(
                                            Collectors.toMap(
                                                    address -> address,
                                                    address -> new PictureSizes.Size(1200, 800))));

    @Test
    void anchorsSectionsBelowThePagesOwnTitle() {
        Body body = renderer.render("# First\n\n## Second\n\n## Second\n\n### Third");

        assertThat(body.sections())
                .containsExactly(
                        new Section(2, "s-first", "First"),
                        new Section(2, "s-second", "Second"),
                        new Section(2, "s-second-1", "Second"),
                        new Section(3, "s-third", "Third"));
        assertThat(html(body).select("h2#s-second-1, h3#s-third")).hasSize(2);
    }

    @Test
    void makesFiguresOfPicturesThatStandAlone() {
        Body body =
                renderer.render("Text\n\n![A *boat*](" + PICTURE + " \"At \\\"rest\\\"\")\n\nMore");
        Element figure = html(body).selectFirst("figure");

        assertThat(figure).isNotNull();
        assertThat(figure.select("img").attr("alt")).isEqualTo("A boat");
        assertThat(figure.select("img").attr("width")).isEqualTo("1200");
        assertThat(figure.select("img").attr("height")).isEqualTo("800");
        assertThat(figure.select("figcaption").text()).isEqualTo("At \"rest\"");
        assertThat(body.picture()).isEqualTo(new Figure(PICTURE, "A boat", 1200, 800));
    }

    @Test
    void leavesOutPicturesOfOthers() {
        Body body = renderer.render("![Tracker](https://evil.example/pixel.gif)");

        assertThat(html(body).select("img")).isEmpty();
        assertThat(body.findings())
                .containsExactly(
                        new Finding(
                                Finding.Kind.UNKNOWN_PICTURE, "https://evil.example/pixel.gif"));
    }

    @Test
    void letsTablesScrollByKeyboard() {
        Document html = html(renderer.render("| a | b |\n|:--|--:|\n| 1 | 2 |"));

        assertThat(html.select("div.table-scroll[tabindex=0] > table td.align-right").text())
                .isEqualTo("2");
        assertThat(html.select("[align]")).isEmpty();
    }

    @Test
    void leavesNoHeaderCellEmpty() {
        Document html = html(renderer.render("| | b |\n|---|---|\n| 1 | 2 |"));

        assertThat(html.select("thead th").eachText()).containsExactly("b");
        assertThat(html.select("thead td")).hasSize(1);
    }

    @Test
    void linksFootnotesBothWays() {
        Document html = html(renderer.render("Said[^1].\n\n[^1]: By whom."));

        assertThat(html.select("sup a#fnref-1[href=#fn-1]")).hasSize(1);
        assertThat(html.select("section.footnotes li#fn-1 a[href=#fnref-1]")).hasSize(1);
    }

    @Test
    void countsWhatIsRead() {
        assertThat(renderer.render("## Two words\n\nAnd *three more* [here](/x).").words())
                .isEqualTo(6);
    }

    @Test
    void tellsTheAuthorKindly() {
        Body body =
                renderer.render(
                        "## A\n\n#### B\n\n![]("
                                + PICTURE
                                + ")\n\n<b>x</b>\n\n"
                                + "word ".repeat(300));

        assertThat(body.findings())
                .extracting(Finding::kind)
                .contains(
                        Finding.Kind.HEADING_JUMP,
                        Finding.Kind.MISSING_ALT,
                        Finding.Kind.RAW_HTML,
                        Finding.Kind.LONG_PARAGRAPH);
    }

    @Test
    void standsDeepNesting() {
        String deep = ">".repeat(5_000) + " x\n\n" + "[".repeat(5_000) + "*".repeat(5_000);

        assertThat(renderer.render(deep).html()).isNotEmpty();
    }

    private static Document html(Body body) {
        return Jsoup.parse(body.html());
    }

    @Test
    void rendersNothingOfNothing() {
        assertThat(renderer.render("").html()).isEmpty();
        assertThat(new BodyRenderer(none -> Map.of()).render("x").words()).isEqualTo(1);
    }
}
