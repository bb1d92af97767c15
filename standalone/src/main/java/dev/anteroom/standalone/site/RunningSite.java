package dev.anteroom.standalone.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A note of the site that runs on a data folder.
 *
 * @param postgresPort where its PostgreSQL listens
 * @param url its address
 */
record RunningSite(int postgresPort, URI url) {

    private static final String POSTGRES = "postgres.port";
    private static final String URL = "url";

    static Optional<RunningSite> on(DataFolder data) {
        Map<String, String> note = PrivateFile.read(file(data));
        String port = note.get(POSTGRES);
        String url = note.get(URL);
        return port == null || url == null
                ? Optional.empty()
                : Optional.of(new RunningSite(Integer.parseInt(port), URI.create(url)));
    }

    void write(DataFolder data) {
        PrivateFile.write(
                file(data), Map.of(POSTGRES, Integer.toString(postgresPort), URL, url.toString()));
    }

    static void forget(DataFolder data) {
        try {
            Files.deleteIfExists(file(data));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + file(data), e);
        }
    }

    private static Path file(DataFolder data) {
        return data.run().resolve("site.properties");
    }
}
