package dev.anteroom.content.article;

/** The invitation to book at the end of an article; none when the heading is empty. */
public record Invitation(String heading, String text) {

    /** No invitation. */
    public static Invitation none() {
        return new Invitation("", "");
    }
}
