package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A browser that notes each script that ran, or that only the policy stopped. */
final class Witness {

    private static final String CODE =
            "main [onerror], main [onload], main script, main svg[onload], main iframe[srcdoc],"
                    + " main a[href^='javascript'], main a[href^='data']";

    private final Page page;
    private final String site;
    private final List<String> heard = new ArrayList<>();

    Witness(BrowserContext context, String site) {
        this.page = context.newPage();
        this.site = site;
        page.onDialog(
                dialog -> {
                    heard.add(page.url() + " " + dialog.message());
                    dialog.dismiss();
                });
        page.onConsoleMessage(message -> note(message.text()));
    }

    /** The policy's word that it stopped a script means that the script had come so far. */
    private void note(String message) {
        if (message.contains("Content Security Policy") && message.contains("script")) {
            heard.add(page.url() + " " + message);
        }
    }

    /** Opens a page and looks for code in it. */
    Witness sees(String path) {
        page.navigate(site + path);
        assertThat(page.locator("main").innerText()).as(path).isNotBlank();
        assertThat(page.locator(CODE).count()).as(path).isZero();
        return this;
    }

    /** Opens a page that must show the marks as they were written. */
    Witness reads(String path) {
        sees(path);
        assertThat(page.locator("body").innerText()).as(path).contains("<script>");
        return this;
    }

    /** Fills in a form of the studio, by the ids of its fields, and saves it. */
    Witness writes(String path, Map<String, String> fields) {
        page.navigate(site + path);
        Locator form = page.locator("main form.form").first();
        fields.forEach((id, text) -> form.locator("#" + id).fill(text));
        Locator published = form.locator("#state-published");
        if (published.count() > 0) {
            published.check();
        }
        form.locator(".actions button").first().click();
        page.waitForURL(url -> url.contains("done="));
        return this;
    }

    Page page() {
        return page;
    }

    List<String> heard() {
        return heard;
    }
}
