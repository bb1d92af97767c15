package dev.anteroom.content.picture;

/** Why a file cannot become a picture of the site; each has a sentence in the message bundle. */
public enum PictureRefusal {
    /** Nothing was sent. */
    EMPTY,
    /** More bytes than a picture may have. */
    TOO_LARGE,
    /** Neither SVG, PNG, JPEG nor GIF, whatever its name says. */
    UNKNOWN_FORMAT,
    /** So many pixels that reading them would fill the memory. */
    TOO_MANY_PIXELS,
    /** It begins like a picture and goes on like something else. */
    DAMAGED,
    /** An SVG with a script, a foreign address or something else that can act. */
    UNSAFE_SVG,
    /** An SVG that is too much work to show: parts that multiply, effects without measure. */
    TOO_COMPLEX
}
