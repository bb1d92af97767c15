package dev.anteroom.content.body;

/** How long an article takes, at the pace of an adult reading for understanding. */
public record ReadingTime(int words) {

    /** Brysbaert 2019 found about 238 words a minute in English non-fiction; rounded down. */
    private static final int WORDS_A_MINUTE = 230;

    public ReadingTime {
        if (words < 0) {
            throw new IllegalArgumentException("Words cannot be fewer than none: " + words);
        }
    }

    /** Whole minutes, at least one. */
    public int minutes() {
        return Math.max(1, Math.ceilDiv(words, WORDS_A_MINUTE));
    }
}
