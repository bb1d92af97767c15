package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.standalone.console.Console;
import dev.anteroom.standalone.process.Tool;
import dev.anteroom.standalone.service.Service;
import dev.anteroom.standalone.site.Errand;
import dev.anteroom.standalone.site.Site;
import dev.anteroom.standalone.site.SiteOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A site in a folder of its own, which is deleted afterwards; its logs go to {@code target}. */
final class TestSite implements AutoCloseable {

    private final SiteFolder folder;
    private final SiteOptions options;
    private final Site site;
    private final Map<String, Web> staff = new ConcurrentHashMap<>();

    private TestSite(SiteFolder folder, SiteOptions options) {
        this.folder = folder;
        this.options = options;
        this.site = Site.start(options);
    }

    /** Starts the demo practice, changed as told. */
    static TestSite start(UnaryOperator<SiteOptions> change) {
        Path root = Path.of(System.getProperty("anteroom.root", ".."));
        SiteFolder folder = SiteFolder.make();
        SiteOptions options =
                SiteOptions.of(root.toAbsolutePath().normalize(), folder.path())
                        .console(Console.standard());
        try {
            return new TestSite(folder, change.apply(options));
        } catch (RuntimeException e) {
            folder.clear();
            throw e;
        }
    }

    Site site() {
        return site;
    }

    String url() {
        return site.url().toString();
    }

    /** What a process of the site has written so far. */
    Stream<String> log(String name) {
        return folder.log(name);
    }

    Letters letters() {
        return new Letters(url());
    }

    /**
     * A program that is signed in as this member of the staff. The link is printed, not mailed, and
     * one session serves all tests: letters are bounded, and each sign-in voids the links before.
     */
    Web staff(String email) {
        return staff.computeIfAbsent(email, this::signIn);
    }

    private Web signIn(String email) {
        Tool.Result result =
                Errand.on(
                        options,
                        errand -> errand.run(Service.GATEWAY, List.of("sign-in-link", email)));
        String link =
                result.output()
                        .lines()
                        .filter(line -> line.startsWith("http"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(result.output()));
        Web web = new Web(url());
        assertThat(web.postForm(link, "").statusCode()).isEqualTo(303);
        return web;
    }

    /** At once: nobody wants its data any more. */
    @Override
    public void close() {
        site.abandon();
        folder.clear();
    }
}
