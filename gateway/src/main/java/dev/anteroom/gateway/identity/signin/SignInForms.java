package dev.anteroom.gateway.identity.signin;

import org.jspecify.annotations.Nullable;

/** What the pages of this package are sent. */
final class SignInForms {

    private SignInForms() {}

    /** Who wants in, and where to. */
    record Ask(@Nullable String email, @Nullable String returnPath) {

        String typed() {
            return email == null ? "" : email;
        }
    }

    /** The digits of the letter. */
    record Code(@Nullable String code) {

        String typed() {
            return code == null ? "" : code;
        }
    }
}
