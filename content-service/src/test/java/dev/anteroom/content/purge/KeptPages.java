package dev.anteroom.content.purge;

import static dev.anteroom.content.testing.Visitor.header;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.content.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** What a cache holds that keeps every page until one of its keys is purged. */
record KeptPages(Map<String, Kept> pages) {

    private static final int ARTICLES = 8;
    private static final List<String> LISTS =
            List.of("/feed.xml", "/sitemap.xml", "/llms.txt", "/robots.txt", "/articles?page=2");

    /** A page and its surrogate keys. */
    record Kept(String body, Set<String> keys) {}

    /** The pages that a visitor may have brought into the cache; of articles the newest. */
    static KeptPages of(Visitor visitor) {
        List<String> paths = new ArrayList<>(LISTS);
        int articles = 0;
        for (String address :
                Jsoup.parse(visitor.get("/sitemap.xml").body(), Parser.xmlParser())
                        .select("loc")
                        .eachText()) {
            String path = address.substring("https://heronmere.example".length());
            if (!path.startsWith("/articles/") || articles++ < ARTICLES) {
                paths.add(path);
            }
        }
        Map<String, Kept> pages = new LinkedHashMap<>();
        for (String path : paths) {
            HttpResponse<String> page = visitor.get(path);
            String keys = header(page, "Surrogate-Key");
            if (page.statusCode() == 200 && keys != null) {
                pages.put(path, new Kept(page.body(), Set.of(keys.split(" ", -1))));
            }
        }
        return new KeptPages(pages);
    }

    /** Which of them look different now. */
    List<String> changed(Visitor visitor) {
        List<String> changed = new ArrayList<>();
        pages.forEach(
                (path, kept) -> {
                    HttpResponse<String> now = visitor.get(path);
                    assertThat(now.statusCode()).as(path).isLessThan(500);
                    if (!kept.body().equals(now.body())) {
                        changed.add(path);
                    }
                });
        return changed;
    }

    Set<String> keys(String path) {
        return Objects.requireNonNull(pages.get(path)).keys();
    }
}
