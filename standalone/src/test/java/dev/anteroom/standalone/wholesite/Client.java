package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;

/** Someone who books a consultation and cancels it. */
final class Client {

    private final Page page;
    private final String site;
    private final String address;

    Client(Page page, String site, String address) {
        this.page = page;
        this.site = site;
        this.address = address;
    }

    /** Chooses the practitioner and the first offer, shown in this zone. */
    Client looksForATime(String practitioner, String zone) {
        page.navigate(site + "/book");
        page.locator("main a[href='/book/" + practitioner + "']").first().click();
        page.locator(".offer a.button").first().click();
        page.locator("#zone").selectOption(zone);
        page.locator(".zone-form button").first().click();
        if (page.locator("a.slot").count() == 0) {
            page.locator(".paging a[rel=next]").first().click();
        }
        return this;
    }

    /**
     * The path of a free time, two hours past the first that is shown: one that does not run out.
     */
    String firstFreeTime() {
        Instant least = Instant.parse(start(page.locator("a.slot").first())).plusSeconds(7200);
        for (int day = 0; ; day++) {
            for (Locator slot : page.locator("a.slot").all()) {
                if (!Instant.parse(start(slot)).isBefore(least)) {
                    return slot.getAttribute("href");
                }
            }
            Locator days = page.locator("td.free a");
            if (day + 1 < days.count()) {
                days.nth(day + 1).click();
            } else {
                page.locator(".paging a[rel=next]").first().click();
                day = -1;
            }
        }
    }

    private static String start(Locator slot) {
        return slot.locator("time").first().getAttribute("datetime");
    }

    /** Both zones stand beside the time. */
    Client seesBothZones() {
        assertThat(page.locator("a.slot .their-time").first().textContent()).isNotBlank();
        return this;
    }

    /** Books this time; ends on the private page of the booking. */
    Client books(String time) {
        page.navigate(site + time);
        page.locator("#name").fill("Ada Fernwater");
        page.locator("#email").fill(address);
        page.locator("#note").fill("We would like to talk about evenings.");
        page.locator("#consent").check();
        page.locator("form.form button.button").first().click();
        page.waitForURL(url -> url.contains("/bookings/"));
        assertThat(page.locator(".summary").count()).isOne();
        return this;
    }

    /** From the private page. */
    Client cancels() {
        page.locator("form[action$='/cancel'] button").click();
        page.waitForURL(url -> url.contains("/bookings/"));
        return this;
    }

    /** Whether this time is offered. */
    boolean canBook(String time) {
        return page.request().get(site + time).status() == 200
                && page.request().get(site + time).text().contains("id=\"consent\"");
    }
}
