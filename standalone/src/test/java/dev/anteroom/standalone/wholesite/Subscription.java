package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

/** Double opt-in by a program. */
final class Subscription {

    private Subscription() {}

    /** Signs the address up and presses the button that its letter leads to. */
    static void of(TestSite site, String address) {
        Web web = new Web(site.url());
        web.postForm("/newsletter", "email=" + address);
        String text = site.letters().await(address, 1).path("text").asString();
        String link =
                text.lines()
                        .filter(line -> line.contains("/newsletter/confirm/"))
                        .findFirst()
                        .orElseThrow();
        assertThat(web.postForm(link.strip(), "").statusCode()).isEqualTo(303);
    }
}
