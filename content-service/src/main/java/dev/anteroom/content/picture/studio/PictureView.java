package dev.anteroom.content.picture.studio;

import dev.anteroom.content.picture.Picture;

/**
 * A picture as the studio lists it.
 *
 * @param markdown what to put into a text to show it
 */
record PictureView(String url, String name, String alt, int width, int height, String markdown) {

    static PictureView of(Picture picture) {
        String url = picture.address().path();
        String alt = picture.alt().replaceAll("[\\[\\]\\r\\n]", " ");
        return new PictureView(
                url,
                picture.name(),
                picture.alt(),
                picture.width(),
                picture.height(),
                "![" + alt + "](" + url + ")");
    }
}
