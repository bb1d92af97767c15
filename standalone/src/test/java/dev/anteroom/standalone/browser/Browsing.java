package dev.anteroom.standalone.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One headless browser. Close it at the end of the test class. */
public final class Browsing implements AutoCloseable {

    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    // Pages live for a second: threads that optimise their scripts, or clear up
                    // behind them, cost more than they save.
                    "--js-flags=--single-threaded --max-opt=1");

    private final Playwright playwright;
    private final Browser browser;

    private Browsing(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts the machine's Chromium; nothing is downloaded. */
    public static Browsing start() {
        Path chromium = Chromium.find().orElseThrow();
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium)
                                        .setArgs(QUIET));
        return new Browsing(playwright, browser);
    }

    /** A person with a browser of their own: no cookies, an ordinary window, this time zone. */
    public BrowserContext visitor(String zone) {
        return browser.newContext(
                new Browser.NewContextOptions()
                        .setTimezoneId(zone)
                        .setLocale("en-US")
                        .setViewportSize(1280, 900));
    }

    /** A person whose browser runs no scripts, in a window of this width in CSS pixels. */
    public BrowserContext withoutScripts(int width) {
        return browser.newContext(
                new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(width, 800));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
