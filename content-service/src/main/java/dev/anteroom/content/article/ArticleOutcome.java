package dev.anteroom.content.article;

/** What came of writing, publishing or withdrawing. */
public sealed interface ArticleOutcome {

    /** It is as the caller wanted. */
    record Done(Article article) implements ArticleOutcome {}

    /** Someone else was faster; this is what they wrote, and nothing of it was overwritten. */
    record Overtaken(Article theirs) implements ArticleOutcome {}

    /** The slug belongs, or once belonged, to another article. */
    record SlugTaken() implements ArticleOutcome {}

    /** There is no such article. */
    record Missing() implements ArticleOutcome {}

    /** There is no body yet that anyone could read. */
    record NothingToRead() implements ArticleOutcome {}

    /** The article is not in a state in which this can be done. */
    record NotNow(ArticleState state) implements ArticleOutcome {}
}
