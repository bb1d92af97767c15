package dev.anteroom.content.picture;

import java.time.Instant;
import java.util.UUID;

/**
 * A picture of the site, without its bytes.
 *
 * @param name what the file was called when it came
 * @param alt what it shows; a proposal that each use may change
 */
public record Picture(
        UUID id,
        PictureAddress address,
        int width,
        int height,
        String name,
        String alt,
        Instant uploadedAt) {}
