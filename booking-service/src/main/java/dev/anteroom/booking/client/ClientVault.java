package dev.anteroom.booking.client;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;
import dev.anteroom.chassis.mail.EmailAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of clients. From each outside key three are derived (HKDF, RFC 5869): one wraps clients'
 * keys, one makes the blind index of addresses, one the fingerprints of requests.
 */
public class ClientVault {

    private static final int KEY_BYTES = 32;
    private static final String MAC = "HmacSHA256";

    private final ClientKeySettings settings;
    private final Map<String, byte[]> derived = new ConcurrentHashMap<>();

    public ClientVault(ClientKeySettings settings) {
        this.settings = settings;
    }

    int currentVersion() {
        return settings.current();
    }

    /** A new key for this client, wrapped by the current outside key. */
    byte[] newKey(ClientId client) {
        try {
            byte[] key =
                    SecretBytes.randomBytes(KEY_BYTES).toByteArray(InsecureSecretKeyAccess.get());
            return wrapping(settings.current()).encrypt(key, binding(client));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has AES-GCM", e);
        }
    }

    /** The cipher behind a wrapped key. */
    ClientCipher open(ClientId client, int version, byte[] wrapped) {
        try {
            byte[] key = wrapping(version).decrypt(wrapped, binding(client));
            return new ClientCipher(aead(key), client);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The key of a client does not open: is version "
                            + version
                            + " of anteroom.booking.client-keys the one that it was made with?",
                    e);
        }
    }

    /**
     * What an address is found by: equal for equal addresses, and telling nothing without the
     * outside key.
     */
    UUID addressIndex(EmailAddress address) {
        return addressIndex(address, settings.current());
    }

    /** The index under every listed key, the current one first. */
    public List<UUID> addressIndexes(EmailAddress address) {
        return settings.versions().keySet().stream()
                .sorted(Comparator.comparing(version -> version != settings.current()))
                .map(version -> addressIndex(address, version))
                .toList();
    }

    private UUID addressIndex(EmailAddress address, int version) {
        ByteBuffer mac = ByteBuffer.wrap(mac(version, "client-index", address.key()));
        return new UUID(mac.getLong(), mac.getLong());
    }

    /** A keyed hash by which a request is recognised without being kept. */
    public String fingerprint(String request) {
        return HexFormat.of().formatHex(mac(settings.current(), "request-fingerprint", request));
    }

    private byte[] mac(int version, String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(derive(version, purpose), MAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + MAC, e);
        }
    }

    private Aead wrapping(int version) throws GeneralSecurityException {
        return aead(derive(version, "client-wrap"));
    }

    private byte[] derive(int version, String purpose) {
        return derived.computeIfAbsent(
                purpose + version,
                key -> {
                    try {
                        return Hkdf.computeHkdf(
                                MAC,
                                settings.material(version),
                                new byte[0],
                                ("anteroom.booking." + purpose).getBytes(StandardCharsets.UTF_8),
                                KEY_BYTES);
                    } catch (GeneralSecurityException e) {
                        throw new IllegalStateException("Every JDK has " + MAC, e);
                    }
                });
    }

    @AccessesPartialKey
    private static Aead aead(byte[] key) throws GeneralSecurityException {
        return AesGcmJce.create(
                AesGcmKey.builder()
                        .setParameters(
                                AesGcmParameters.builder()
                                        .setKeySizeBytes(KEY_BYTES)
                                        .setIvSizeBytes(12)
                                        .setTagSizeBytes(16)
                                        .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                                        .build())
                        .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                        .build());
    }

    private static byte[] binding(ClientId client) {
        return ("key/" + client).getBytes(StandardCharsets.UTF_8);
    }
}
