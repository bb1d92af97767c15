package dev.anteroom.content.article;

/** Whether the author wants subscribers to get a letter; never implied by anything else. */
public enum Mailing {
    SEND_TO_SUBSCRIBERS,
    WITHOUT_MAIL
}
