package dev.anteroom.content.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an author pastes, nothing runs, loads or covers the page. */
class XssTests {

    private static final Set<String> ELEMENTS =
            Set.of(
                    "html",
                    "head",
                    "body",
                    "p",
                    "br",
                    "hr",
                    "strong",
                    "em",
                    "blockquote",
                    "code",
                    "pre",
                    "ul",
                    "ol",
                    "li",
                    "h2",
                    "h3",
                    "h4",
                    "sup",
                    "section",
                    "div",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "figure",
                    "figcaption",
                    "img",
                    "a");

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "href",
                    "id",
                    "class",
                    "src",
                    "alt",
                    "width",
                    "height",
                    "loading",
                    "decoding",
                    "tabindex",
                    "start",
                    "aria-label");

    private final BodyRenderer renderer =
            new BodyRenderer(
                    addresses ->
                            addresses.stream()
                                    .collect(
                                            Collectors.toMap(
                                                    address -> address,
                                                    address -> new PictureSizes.Size(1, 1))));

    static Stream<String> payloads() throws IOException {
        try (InputStream list = XssTests.class.getResourceAsStream("/xss-payloads.txt")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines().map(line -> line.replace("\\n", "\n")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void isInert(String payload) {
        assertInert(renderer.render(payload).html());
        assertInert(renderer.render("Before " + payload + " after").html());
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void isInertEvenAsHtml(String payload) {
        assertInert(Vocabulary.clean(payload));
    }

    private static void assertInert(String html) {
        for (Element element : Jsoup.parse(html).getAllElements()) {
            if (element.tagName().startsWith("#")) {
                continue;
            }
            assertThat(ELEMENTS).contains(element.tagName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).contains(attribute.getKey());
            }
            assertSafe(element);
        }
    }

    private static void assertSafe(Element element) {
        Map<String, String> values =
                element.attributes().asList().stream()
                        .collect(Collectors.toMap(Attribute::getKey, Attribute::getValue));
        if (values.containsKey("src")) {
            assertThat(values.get("src")).matches("/media/[0-9a-f]{32}\\.svg");
        }
        if (values.containsKey("href")) {
            assertThat(values.get("href"))
                    .doesNotContainPattern("(?i)^\\s*(javascript|data|vbscript)");
        }
        if (values.containsKey("id")) {
            assertThat(values.get("id")).matches("(s-|fn-|fnref-).+");
        }
    }
}
