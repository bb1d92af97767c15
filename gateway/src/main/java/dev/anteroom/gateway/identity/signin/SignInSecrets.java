package dev.anteroom.gateway.identity.signin;

import dev.anteroom.chassis.capability.CapabilityTokens;
import dev.anteroom.chassis.capability.DerivedToken;
import dev.anteroom.chassis.capability.Purpose;
import dev.anteroom.chassis.mail.EmailAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Link and code of a sign-in: keyed hashes of its id, so that the letter can be written again after
 * a failed attempt although nothing of them is stored.
 */
class SignInSecrets {

    private static final Purpose LINK = new Purpose("staff.sign-in.link");
    private static final Purpose CODE = new Purpose("staff.sign-in.code");
    private static final Purpose BROWSER = new Purpose("staff.sign-in.browser");
    private static final Purpose ADDRESS = new Purpose("staff.sign-in.address");
    private static final int GENERATION = 1;
    private static final int CODES = 1_000_000;

    private final CapabilityTokens tokens;

    SignInSecrets(CapabilityTokens tokens) {
        this.tokens = tokens;
    }

    String link(UUID signIn) {
        return tokens.derive(LINK, signIn, GENERATION);
    }

    /** The sign-in of a link; empty for anything forged. */
    Optional<UUID> signInOf(String link) {
        return tokens.read(LINK, link).map(DerivedToken::subject);
    }

    /** Six digits. */
    String code(UUID signIn) {
        return "%06d".formatted(Math.floorMod(keyed(CODE, signIn), CODES));
    }

    boolean isCode(UUID signIn, String digits) {
        return MessageDigest.isEqual(
                code(signIn).getBytes(StandardCharsets.UTF_8),
                digits.getBytes(StandardCharsets.UTF_8));
    }

    /** A new cookie for the browser that asks. */
    BrowserToken browser() {
        var token = tokens.random(BROWSER);
        return new BrowserToken(token.value(), token.hash());
    }

    String browserHash(String cookie) {
        return tokens.hash(BROWSER, cookie);
    }

    /** What stands for an address in the database; without the key nobody can try addresses. */
    String addressName(EmailAddress email) {
        UUID subject = UUID.nameUUIDFromBytes(email.key().getBytes(StandardCharsets.UTF_8));
        return "%016x".formatted(keyed(ADDRESS, subject));
    }

    /** 64 bits that nobody knows without the key. */
    private long keyed(Purpose purpose, UUID subject) {
        byte[] token = Base64.getUrlDecoder().decode(tokens.derive(purpose, subject, GENERATION));
        return ByteBuffer.wrap(token, token.length - Long.BYTES, Long.BYTES).getLong();
    }

    record BrowserToken(String cookie, String hash) {}
}
