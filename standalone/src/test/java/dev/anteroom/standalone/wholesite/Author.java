package dev.anteroom.standalone.wholesite;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** A member of the staff at the desk. */
final class Author {

    private static final Pattern LINK = Pattern.compile("https?://\\S*/sign-in/\\S+");

    private final Page page;
    private final TestSite site;
    private final String address;
    private Instant pressed = Instant.EPOCH;

    Author(Page page, TestSite site, String address) {
        this.page = page;
        this.site = site;
        this.address = address;
    }

    /** By the link in a letter, whose page shows a button. */
    Author signsIn() {
        int before = site.letters().to(address).size();
        page.navigate(site.url() + "/sign-in");
        page.locator("#email").fill(address);
        page.locator("main form button").click();
        String text = site.letters().await(address, before + 1).path("text").asString();
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("No sign-in link in the letter");
        }
        page.navigate(link.group());
        page.locator("main form button").first().click();
        page.waitForURL(url -> url.contains("/studio"));
        return this;
    }

    /** With the session of {@link TestSite#staff}. */
    Author isSignedIn() {
        page.context().addCookies(cookies());
        return this;
    }

    private List<Cookie> cookies() {
        return site.staff(address).cookies().stream()
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(site.url()))
                .toList();
    }

    /** Puts a picture into the media and gives the Markdown that shows it. */
    String uploadsAPicture(String alt) {
        page.navigate(site.url() + "/studio/media");
        page.locator("#picture").setInputFiles(new FilePayload("lake.png", "image/png", picture()));
        page.locator("#alt").fill(alt);
        page.locator("form[enctype] button").click();
        return page.locator(".media-grid input").first().inputValue();
    }

    /** Writes an article and publishes it to all subscribers; gives its path. */
    String publishes(String title, String markdown) {
        page.navigate(site.url() + "/studio/articles/new");
        page.locator("#title").fill(title);
        page.locator("#lead").fill("Two sentences about it. They say why to read on.");
        page.locator("#markdown").fill(markdown);
        page.locator("#author").selectOption(new SelectOption().setIndex(1));
        page.locator("#description").fill("What the article is about, for search results.");
        page.locator("button[name=action][value=save]").click();
        page.locator("a[href$='/publish']").first().click();
        page.locator("#mailing-send").check();
        pressed = Instant.now();
        page.locator("form[action$='/publish'] button").click();
        return page.locator("a[href^='/articles/']").first().getAttribute("href");
    }

    /** When the button was pressed that published the last article. */
    Instant publishedAt() {
        return pressed;
    }

    /** A practitioner says where letters about their bookings go. */
    Author wantsNoticesAt(String notices) {
        page.navigate(site.url() + "/studio/calendar/hours");
        page.locator("#address").fill(notices);
        page.locator("form[action$='/notices'] button").click();
        return this;
    }

    private static byte[] picture() {
        BufferedImage image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xfaf6ef));
        pen.fillRect(0, 0, 900, 380);
        pen.setColor(new Color(0x5d7f95));
        pen.fillRect(0, 380, 900, 220);
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("No picture", e);
        }
    }
}
