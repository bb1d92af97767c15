package dev.anteroom.standalone.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core and the Nu HTML checker say of a page. */
public final class PageJudges {

    private static final NuChecker NU = NuChecker.load();

    private PageJudges() {}

    /** One line for each of axe's findings, empty when it has none. */
    public static List<String> axe(Page page) {
        return findings(new AxeBuilder(page).options(violations()));
    }

    /** What axe says of colours only, for a page that it has judged in other colours. */
    public static List<String> contrast(Page page) {
        return findings(
                new AxeBuilder(page).options(violations()).withRules(List.of("color-contrast")));
    }

    /** Without an account of every element that passes. */
    private static AxeRunOptions violations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static List<String> findings(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(PageJudges::line)
                .toList();
    }

    private static String line(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getHelp()
                + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    /** Whether everything can be read without scrolling sideways, in a window as it is now. */
    public static boolean fits(Page page) {
        return page.evaluate(
                        "() => document.documentElement.scrollWidth"
                                + " <= document.documentElement.clientWidth")
                .equals(true);
    }

    /** One line for each error of the Nu checker, empty when it has none. */
    public static List<String> nu(String html) {
        return NU.errorsIn(html);
    }
}
