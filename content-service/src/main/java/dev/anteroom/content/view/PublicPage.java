package dev.anteroom.content.view;

import dev.anteroom.chassis.page.PageCaching;
import dev.anteroom.content.purge.PageKeys;
import dev.anteroom.content.site.SettledSite;
import dev.anteroom.content.site.SiteFrame;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * A page that is the same for everyone: its view, and under which keys and for how long the gateway
 * may keep it. The frame is the one of the settings that the page was made with, so that a cache
 * never keeps an older one.
 */
public final class PublicPage {

    private final String view;
    private final SettledSite site;
    private final Map<String, Object> model = new LinkedHashMap<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private final List<Instant> times = new ArrayList<>();

    public PublicPage(String view, SettledSite site) {
        this.view = view;
        this.site = site;
        keys.add(PageKeys.SITE);
    }

    public PublicPage with(String name, @Nullable Object value) {
        if (value != null) {
            model.put(name, value);
        }
        return this;
    }

    /** What the head tells machines; the layout reads description and canonical by name. */
    public PublicPage headed(PageHead head) {
        return with("head", head)
                .with("description", head.description())
                .with("canonical", head.canonical());
    }

    /** What the page shows, so that a change of it purges the page. */
    public PublicPage showing(String... shown) {
        keys.addAll(List.of(shown));
        return this;
    }

    /** A free time that the page shows; the page is old once it has begun. */
    public PublicPage untilTime(@Nullable Instant time) {
        if (time != null) {
            times.add(time);
        }
        return this;
    }

    public Rendering render(Instant now) {
        HttpHeaders headers = new HttpHeaders();
        PageCaching.shared(headers, Freshness.until(now, times), keys);
        return render(headers);
    }

    /**
     * The same page for one who may see it before others: kept by no cache, found by no search, and
     * without an address of its own.
     *
     * @param preview what marks it as a preview; the view shows it under this name
     */
    public Rendering preview(Object preview) {
        HttpHeaders headers = new HttpHeaders();
        PageCaching.personal(headers);
        model.remove("canonical");
        return with("preview", preview).render(headers);
    }

    private Rendering render(HttpHeaders headers) {
        return Rendering.view(view)
                .modelAttribute("frame", SiteFrame.of(site.site()))
                .modelAttribute("site", site.site())
                .model(model)
                .headers(headers)
                .build();
    }
}
