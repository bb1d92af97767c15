package dev.anteroom.chassis.capability;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Makes and checks the tokens of links in mail (capability URLs, W3C TAG finding "Good Practices
 * for Capability URLs"). Random tokens are for links made once; derived tokens for links that a
 * later letter must be able to make again, such as unsubscribe.
 */
public final class CapabilityTokens {

    private static final int RANDOM_BYTES = 20;
    private static final int MAC_BYTES = 20;
    private static final int HEADER_BYTES = 1 + 16 + 4;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private final CapabilityKeys keys;
    private final SecureRandom random;

    public CapabilityTokens(CapabilityKeys keys, SecureRandom random) {
        this.keys = keys;
        this.random = random;
    }

    /** A new token of 160 random bits; only its hash may be stored. */
    public RandomToken random(Purpose purpose) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        String value = ENCODER.encodeToString(bytes);
        return new RandomToken(value, hash(purpose, value));
    }

    /**
     * SHA-256 in hex over purpose and token: what to look a presented token up by. Never throws on
     * bad input.
     */
    public String hash(Purpose purpose, String value) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(purpose.name().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** The token of this subject and generation: always the same under the same key version. */
    public String derive(Purpose purpose, UUID subject, int generation) {
        byte[] header = header(keys.current(), subject, generation);
        byte[] mac = mac(keys.current(), purpose, header);
        return ENCODER.encodeToString(
                ByteBuffer.allocate(HEADER_BYTES + MAC_BYTES).put(header).put(mac).array());
    }

    /**
     * Reads a derived token; empty for anything forged, of another purpose or of an unknown key.
     */
    public Optional<DerivedToken> read(Purpose purpose, String value) {
        byte @Nullable [] bytes = decode(value);
        if (bytes == null || bytes.length != HEADER_BYTES + MAC_BYTES || !keys.has(bytes[0])) {
            return Optional.empty();
        }
        byte[] header = Arrays.copyOf(bytes, HEADER_BYTES);
        byte[] mac = Arrays.copyOfRange(bytes, HEADER_BYTES, bytes.length);
        if (!MessageDigest.isEqual(mac, mac(bytes[0], purpose, header))) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(header, 1, HEADER_BYTES - 1);
        UUID subject = new UUID(buffer.getLong(), buffer.getLong());
        return Optional.of(new DerivedToken(subject, buffer.getInt()));
    }

    private static byte @Nullable [] decode(String value) {
        try {
            return DECODER.decode(value);
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    private static byte[] header(int keyVersion, UUID subject, int generation) {
        return ByteBuffer.allocate(HEADER_BYTES)
                .put((byte) keyVersion)
                .putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits())
                .putInt(generation)
                .array();
    }

    private byte[] mac(int keyVersion, Purpose purpose, byte[] header) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.key(keyVersion), "HmacSHA256"));
            mac.update(purpose.name().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(header), MAC_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }
}
