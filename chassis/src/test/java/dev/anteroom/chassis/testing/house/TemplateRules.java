package dev.anteroom.chassis.testing.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Templates hold no text, and every message that they name exists (DESIGN section 6). */
public final class TemplateRules {

    private static final Pattern KEY = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> SHOWN = Set.of("title", "alt", "aria-label", "placeholder");

    private TemplateRules() {}

    /**
     * One line for each violation, empty when all is well.
     *
     * @param bundles the property files that hold the module's messages
     */
    public static List<String> violations(Module module, List<Path> bundles) {
        Set<String> known = new TreeSet<>();
        bundles.forEach(bundle -> known.addAll(keys(bundle)));
        List<String> found = new ArrayList<>();
        for (Path template : module.files("src/main/resources/templates", ".html")) {
            String text = Module.text(template);
            textOutsideBundles(text)
                    .forEach(words -> found.add(module.name(template) + ": text: " + words));
            KEY.matcher(text)
                    .results()
                    .map(match -> match.group(1))
                    .filter(key -> !known.contains(key) && !key.endsWith("."))
                    .forEach(key -> found.add(module.name(template) + ": no message " + key));
        }
        return found;
    }

    private static List<String> textOutsideBundles(String template) {
        List<String> found = new ArrayList<>();
        for (Element element : Jsoup.parse(template, Parser.xmlParser()).getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (SHOWN.contains(attribute.getKey()) && isText(attribute.getValue())) {
                    found.add(attribute.getKey() + "=" + attribute.getValue());
                }
            }
            for (TextNode node : element.textNodes()) {
                if (!element.normalName().equals("style")
                        && isText(node.text())
                        && !element.hasAttr("th:text")
                        && !element.hasAttr("th:utext")) {
                    found.add(node.text().strip());
                }
            }
        }
        return found;
    }

    private static boolean isText(String text) {
        Matcher inlined = Pattern.compile("\\[[\\[(].*?[)\\]]]").matcher(text);
        return LETTERS.matcher(inlined.replaceAll("")).find();
    }

    private static Set<String> keys(Path bundle) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Module.text(bundle)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + bundle, e);
        }
        return properties.stringPropertyNames();
    }
}
