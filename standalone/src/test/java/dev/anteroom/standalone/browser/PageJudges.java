package dev.anteroom.standalone.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What axe-core and the Nu HTML checker say of a page. */
public final class PageJudges {

    private static final JsonMapper JSON = JsonMapper.shared();

    private PageJudges() {}

    /** One line for each of axe's findings, empty when it has none. */
    public static List<String> axe(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(PageJudges::line).toList();
    }

    private static String line(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getHelp()
                + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    /** One line for each error of the Nu checker, empty when it has none. */
    public static List<String> nu(String html) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        try {
            String answer =
                    validator.validate(
                            new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            return JSON.readTree(answer)
                    .path("messages")
                    .valueStream()
                    .filter(message -> "error".equals(message.path("type").asString()))
                    .map(PageJudges::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The Nu checker could not read the page", e);
        } catch (SAXException e) {
            throw new IllegalStateException("The Nu checker could not judge the page", e);
        }
    }

    private static String line(JsonNode message) {
        return message.path("message").asString() + " " + message.path("extract").asString();
    }
}
