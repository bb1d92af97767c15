package dev.anteroom.content.demo;

import dev.anteroom.content.body.Figure;
import dev.anteroom.content.picture.Picture;
import dev.anteroom.content.picture.UploadOutcome;
import dev.anteroom.content.picture.UploadPicture;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** The demo's pictures under the addresses that they got. */
final class DemoPictures {

    private static final String PLACEHOLDER = "/media/demo/";

    private final Map<String, Picture> byName;

    private DemoPictures(Map<String, Picture> byName) {
        this.byName = byName;
    }

    static DemoPictures upload(DemoFiles files, UploadPicture upload) {
        Map<String, Picture> kept = new HashMap<>();
        for (Resource file : files.all("media/*.*")) {
            String name = Objects.requireNonNull(file.getFilename());
            switch (upload.upload(() -> DemoFiles.bytes(file), name, "", null)) {
                case UploadOutcome.Kept picture -> kept.put(name, picture.picture());
                case UploadOutcome.Refused refused ->
                        throw new IllegalStateException(
                                "The demo's " + name + " is refused: " + refused.reason());
            }
        }
        return new DemoPictures(kept);
    }

    /** The Markdown with real addresses in place of the demo's file names. */
    String addressed(String markdown) {
        String addressed = markdown;
        for (Map.Entry<String, Picture> entry : byName.entrySet()) {
            addressed =
                    addressed.replace(
                            PLACEHOLDER + entry.getKey(), entry.getValue().address().path());
        }
        return addressed;
    }

    /** The named picture, or none when no name is given. */
    @Nullable Figure figure(String name, String alt) {
        if (name.isEmpty()) {
            return null;
        }
        Picture picture = Objects.requireNonNull(byName.get(name), name);
        return new Figure(picture.address().path(), alt, picture.width(), picture.height());
    }
}
