package dev.anteroom.content.picture;

/** What came of an upload. */
public sealed interface UploadOutcome {

    /** The picture is here, now or already. */
    record Kept(Picture picture) implements UploadOutcome {}

    /** The file cannot become a picture. */
    record Refused(PictureRefusal reason) implements UploadOutcome {}
}
