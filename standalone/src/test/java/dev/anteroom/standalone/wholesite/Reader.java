package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Someone who reads, subscribes and leaves again. */
final class Reader {

    private static final String ARTICLE = "ketamine-therapy-for-depression-and-anxiety";

    private final Page page;
    private final String site;
    private final String address;

    Reader(Page page, String site, String address) {
        this.page = page;
        this.site = site;
        this.address = address;
    }

    /** Comes in by the front door and opens an article. */
    Reader readsAnArticle() {
        page.navigate(site + "/");
        page.locator("header a[href='/articles']").first().click();
        Locator article = page.locator("main h3 a[href='/articles/" + ARTICLE + "']");
        while (article.count() == 0) {
            page.locator("main a[rel=next]").first().click();
        }
        article.first().click();
        assertThat(page.locator("h1").count()).isOne();
        assertThat(page.locator(".body figure").count()).isGreaterThanOrEqualTo(1);
        assertThat(page.locator(".author-box").count()).isOne();
        return this;
    }

    /** Uses the box under the article. */
    Reader subscribes() {
        page.locator("#newsletter-email").fill(address);
        page.locator(".newsletter-box button").click();
        page.waitForURL(site + "/newsletter/sent");
        return this;
    }

    /** Finds the letter in the mail catcher's page and presses the button that it leads to. */
    Reader confirms() {
        String link = linkInNewestLetter("/newsletter/confirm/");
        page.navigate(link);
        page.locator("main form button").click();
        page.waitForURL(site + "/newsletter/welcome");
        return this;
    }

    /** Opens an address and looks at a picture there. */
    Reader seesThePicture(String url, String where) {
        page.navigate(url);
        Locator picture = page.locator(where).first();
        picture.scrollIntoViewIfNeeded();
        Letters.patiently()
                .until(
                        () ->
                                picture.evaluate("it => it.complete && it.naturalWidth > 0")
                                        .equals(true));
        assertThat(picture.isVisible()).isTrue();
        return this;
    }

    /** Follows the link in the newest letter and presses the button. */
    Reader unsubscribes() {
        page.navigate(linkInNewestLetter("/newsletter/unsubscribe/"));
        page.locator("main form button").click();
        page.locator("main [role=status]").waitFor();
        return this;
    }

    private String linkInNewestLetter(String part) {
        page.navigate(site + "/_mail");
        page.locator(".letters li")
                .filter(new Locator.FilterOptions().setHasText(address))
                .first()
                .locator("a")
                .click();
        FrameLocator body = page.frameLocator("iframe");
        return body.locator("a[href*='" + part + "']").first().getAttribute("href");
    }
}
