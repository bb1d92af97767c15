package dev.anteroom.booking.client;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Encrypts and decrypts one client's fields (AES-256-GCM). A field is bound to its client and its
 * name: a value that is moved to another row does not open.
 */
public final class ClientCipher {

    private final Aead aead;
    private final ClientId client;

    ClientCipher(Aead aead, ClientId client) {
        this.aead = aead;
        this.client = client;
    }

    /**
     * Encrypts a text.
     *
     * @param field where it will stand, such as {@code booking/<id>/note}
     */
    public byte[] seal(String field, String text) {
        try {
            return aead.encrypt(text.getBytes(StandardCharsets.UTF_8), binding(field));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has AES-GCM", e);
        }
    }

    /**
     * Decrypts what {@link #seal} made for the same field.
     *
     * @throws IllegalStateException when it was changed or belongs elsewhere
     */
    public String open(String field, byte[] sealed) {
        try {
            return new String(aead.decrypt(sealed, binding(field)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A client's field does not open: " + field, e);
        }
    }

    private byte[] binding(String field) {
        return (client + "/" + field).getBytes(StandardCharsets.UTF_8);
    }
}
