package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.Set;

/** Someone who has no mouse; at each step they must see where they are. */
final class Keyboard {

    private static final int MOST_STEPS = 200;

    /**
     * True when the focus is drawn: it has an outline or a shadow that it has not without focus.
     */
    private static final String FOCUS_IS_DRAWN =
            """
            () => {
              const it = document.activeElement;
              const drawn = getComputedStyle(it);
              return drawn.outlineStyle !== 'none' && parseFloat(drawn.outlineWidth) > 0
                || drawn.boxShadow !== 'none';
            }
            """;

    private static final String WHERE =
            "() => { const it = document.activeElement;"
                    + " return it === document.body ? '' : it.outerHTML.slice(0, 200); }";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Tabs until an element of this kind has the focus. */
    Keyboard goesTo(String selector) {
        for (int step = 0; step < MOST_STEPS; step++) {
            tab();
            if (isAt(selector)) {
                return this;
            }
        }
        throw new AssertionError(selector + " is not reached from " + page.url());
    }

    /** Tabs from the top to the end and gives what had the focus on the way. */
    Set<String> walksThrough() {
        Set<String> seen = new LinkedHashSet<>();
        for (int step = 0; step < MOST_STEPS; step++) {
            String here = tab();
            if (here.isEmpty()) {
                return seen;
            }
            seen.add(here);
        }
        throw new AssertionError(page.url() + " holds the focus in a trap");
    }

    Keyboard types(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keyboard presses(String key) {
        page.keyboard().press(key);
        return this;
    }

    boolean isAt(String selector) {
        return page.evaluate("it => document.activeElement.matches(it)", selector).equals(true);
    }

    private String tab() {
        page.keyboard().press("Tab");
        String here = String.valueOf(page.evaluate(WHERE));
        if (!here.isEmpty()) {
            assertThat(page.evaluate(FOCUS_IS_DRAWN)).as(page.url() + " " + here).isEqualTo(true);
        }
        return here;
    }
}
