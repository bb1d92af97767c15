package dev.anteroom.gateway.identity.signin;

/** What someone shows to prove that an account is theirs. */
sealed interface Proof {

    /** The word that the session keeps. */
    String method();

    /**
     * The link of a letter, opened and confirmed in any browser.
     *
     * @param token the link's last path segment
     */
    record MailedLink(String token) implements Proof {
        @Override
        public String method() {
            return "link";
        }
    }

    /**
     * The digits of a letter, typed into the browser that asked for it.
     *
     * @param browser the cookie of that browser
     * @param digits as typed, spaces forgiven
     */
    record TypedCode(String browser, String digits) implements Proof {

        public TypedCode {
            digits = digits.replaceAll("[\\s-]", "");
        }

        @Override
        public String method() {
            return "code";
        }
    }
}
