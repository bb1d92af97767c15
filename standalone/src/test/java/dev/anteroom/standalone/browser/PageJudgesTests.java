package dev.anteroom.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The judges can say no. */
@NeedsBrowser
class PageJudgesTests {

    private static final String GOOD =
            "<!DOCTYPE html><html lang=\"en\"><head><title>A page</title></head>"
                    + "<body><main><h1>Hello</h1></main></body></html>";
    private static final String BAD =
            "<!DOCTYPE html><html><head></head><body><img src=\"a.png\"><p><div></p></body></html>";

    private static final String WIDE =
            "<!DOCTYPE html><html lang=\"en\"><head><title>A page</title></head>"
                    + "<body><main><p style=\"width: 330px\">Hello</p></main></body></html>";

    @Test
    void findNothingInAGoodPageAndSomethingInABadOne() {
        try (Browsing browsing = Browsing.start();
                Page page = browsing.visitor("America/New_York").newPage()) {
            page.setContent(GOOD);
            assertThat(PageJudges.axe(page)).isEmpty();
            page.setContent(BAD);
            assertThat(PageJudges.axe(page)).isNotEmpty();
        }
        assertThat(PageJudges.nu(GOOD)).isEmpty();
        assertThat(PageJudges.nu(BAD)).isNotEmpty();
    }

    @Test
    void lookAtColours() {
        String pale = "<p style='color: #fff; background: #eee'>Hello</p>";
        try (Browsing browsing = Browsing.start();
                Page page = browsing.visitor("America/New_York").newPage()) {
            page.setContent(GOOD.replace("</main>", pale + "</main>"));
            assertThat(PageJudges.contrast(page)).hasSize(1);
        }
    }

    @Test
    void seeWhatIsWiderThanTheWindow() {
        try (Browsing browsing = Browsing.start();
                Page page = browsing.withoutScripts(320).newPage()) {
            page.setContent(GOOD);
            assertThat(PageJudges.fits(page)).isTrue();
            page.setContent(WIDE);
            assertThat(PageJudges.fits(page)).isFalse();
        }
    }
}
