package dev.anteroom.chassis.page;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the site stands.
 *
 * @param publicUrl the address that visitors use, {@code http(s)://host[:port]} without a path or
 *     trailing slash; every link in mail and feeds begins with it
 */
@ConfigurationProperties("anteroom")
public record PageSettings(@DefaultValue("http://localhost:8080") String publicUrl) {

    public PageSettings {
        URI uri = URI.create(publicUrl);
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!web || uri.getHost() == null || !uri.getRawPath().isEmpty()) {
            throw new IllegalArgumentException(
                    "anteroom.public-url must be like https://example.org, without a path: "
                            + publicUrl);
        }
    }

    /** An absolute link to a path of the site that begins with a slash. */
    public String link(String path) {
        return publicUrl + path;
    }
}
