package dev.anteroom.content.body;

/**
 * A picture as it is shown.
 *
 * @param address a path of this site
 * @param alt what it shows, for those who do not see it; may be empty
 * @param width in pixels
 * @param height in pixels
 */
public record Figure(String address, String alt, int width, int height) {

    private static final String SVG = ".svg";

    /** Where those find it who can show no SVG, such as previews of shared links. */
    public String pixels() {
        return address.endsWith(SVG)
                ? address.substring(0, address.length() - SVG.length()) + ".png"
                : address;
    }
}
