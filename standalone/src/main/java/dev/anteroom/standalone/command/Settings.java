package dev.anteroom.standalone.command;

import dev.anteroom.standalone.site.SiteOptions;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the options say. */
record Settings(Path root, Path data, int port, @Nullable URI smtp, boolean demo) {

    SiteOptions site() {
        return SiteOptions.of(root, data).port(port).smtp(smtp).demo(demo);
    }
}
