package dev.anteroom.standalone.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core and the Nu HTML checker say of a page. */
public final class PageJudges {

    private static final NuChecker NU = NuChecker.load();

    private PageJudges() {}

    /** One line for each of axe's findings, empty when it has none. */
    public static List<String> axe(Page page) {
        return Axe.findings(page, List.of());
    }

    /** What axe says of colours only, for a page that it has judged in other colours. */
    public static List<String> contrast(Page page) {
        return Axe.findings(page, List.of("color-contrast"));
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
