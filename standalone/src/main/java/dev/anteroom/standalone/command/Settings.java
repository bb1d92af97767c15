package dev.anteroom.standalone.command;

import dev.anteroom.standalone.backup.RestoreMark;
import dev.anteroom.standalone.console.Refusal;
import dev.anteroom.standalone.site.SiteOptions;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the options say. */
record Settings(Path root, Path data, int port, @Nullable URI smtp, boolean demo) {

    /**
     * The same, of a site that may be worked on.
     *
     * @throws Refusal while a restore is under way
     */
    SiteOptions unlessRestoring() {
        if (RestoreMark.on(data).stands()) {
            throw new Refusal(
                    "A restore into %s was not finished: run ./run restore FILE again, or ./run restore --undo."
                            .formatted(data));
        }
        return site();
    }

    SiteOptions site() {
        return SiteOptions.of(root, data).port(port).smtp(smtp).demo(demo);
    }
}
