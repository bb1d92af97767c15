package dev.anteroom.content.picture;

/** What came of an uploaded file. */
sealed interface Cleaning {

    /** It became a picture. */
    record Clean(CleanPicture picture) implements Cleaning {}

    /** It did not. */
    record Refused(PictureRefusal reason) implements Cleaning {}

    static Cleaning refused(PictureRefusal reason) {
        return new Refused(reason);
    }
}
