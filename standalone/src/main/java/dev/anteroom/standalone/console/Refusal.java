package dev.anteroom.standalone.console;

/** Something the person can put right: told as one sentence, without a stack trace. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param sentence what is wrong and what to do about it
     */
    public Refusal(String sentence) {
        super(sentence);
    }
}
