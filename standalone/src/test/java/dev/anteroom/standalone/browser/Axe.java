package dev.anteroom.standalone.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Runs axe-core in a page, into which it is loaded once. */
final class Axe {

    private static final String SOURCE = AxeBuilder.getAxeScript();

    private static final String RUN =
            """
            rules => axe
              .run(document, {
                resultTypes: ['violations'],
                iframes: false,
                ...(rules.length ? {runOnly: {type: 'rule', values: rules}} : {})
              })
              .then(found => found.violations.map(it => it.id + ': ' + it.help + ' '
                + it.nodes.slice(0, 3).map(node => node.html).join(' ')))
            """;

    private Axe() {}

    /** One line for each finding, by these rules, or by all where none is named. */
    static List<String> findings(Page page, List<String> rules) {
        if (page.evaluate("() => typeof axe === 'undefined'").equals(true)) {
            page.evaluate(SOURCE);
        }
        return ((List<?>) page.evaluate(RUN, rules)).stream().map(String::valueOf).toList();
    }
}
