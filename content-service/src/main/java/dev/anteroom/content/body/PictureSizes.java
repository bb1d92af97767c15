package dev.anteroom.content.body;

import java.util.Map;
import java.util.Set;

/** Tells how large the site's own pictures are. */
@FunctionalInterface
public interface PictureSizes {

    /**
     * Finds the site's own pictures among these.
     *
     * @param addresses what stands in a body as the addresses of pictures
     * @return those of them that are pictures of this site
     */
    Map<String, Size> of(Set<String> addresses);

    /** Width and height in pixels. */
    record Size(int width, int height) {}
}
