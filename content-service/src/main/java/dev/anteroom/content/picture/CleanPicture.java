package dev.anteroom.content.picture;

/**
 * A picture that was checked and written anew: no script, no metadata, no more pixels than needed.
 */
record CleanPicture(PictureBytes content, int width, int height) {}
