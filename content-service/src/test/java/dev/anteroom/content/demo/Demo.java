package dev.anteroom.content.demo;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The demo's files as a test reads them, without a site. */
final class Demo {

    static final DemoFiles FILES = new DemoFiles(new PathMatchingResourcePatternResolver());

    private static final Pattern FIGURE =
            Pattern.compile("!\\[([^\\]]*)]\\(([^ )]+)(?: \"([^\"]*)\")?\\)");

    private Demo() {}

    static List<DemoFile> articles() {
        return FILES.documents("articles");
    }

    static List<DemoFile> pages() {
        return FILES.documents("pages");
    }

    static List<DemoFile> people() {
        return FILES.documents("people");
    }

    /** All that has a body of text. */
    static List<DemoFile> documents() {
        return Stream.of(articles(), pages(), people()).flatMap(List::stream).toList();
    }

    static List<Figure> figures(DemoFile file) {
        return FIGURE.matcher(file.body()).results().map(Figure::of).toList();
    }

    /** What is read: without figures and without the addresses of links. */
    static long words(DemoFile file) {
        String prose = FIGURE.matcher(file.body()).replaceAll("").replaceAll("]\\([^)]*\\)", "");
        return Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]*").matcher(prose).results().count();
    }

    /** A picture in the text; alt and caption are empty where the file has none. */
    record Figure(String alt, String address, String caption) {

        static Figure of(MatchResult found) {
            String caption = found.group(3);
            return new Figure(found.group(1), found.group(2), caption == null ? "" : caption);
        }
    }
}
