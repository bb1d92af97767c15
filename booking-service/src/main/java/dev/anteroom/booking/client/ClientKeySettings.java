package dev.anteroom.booking.client;

import java.util.Base64;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The keys outside the database that wrap the key of each client. Old versions stay listed as long
 * as a row names them.
 *
 * @param current the version that new clients are written with
 * @param versions key material in base64 by version, at least 32 bytes each, the same on every
 *     replica
 */
@ConfigurationProperties("anteroom.booking.client-keys")
public record ClientKeySettings(int current, Map<Integer, String> versions) {

    private static final int LEAST_BYTES = 32;

    public ClientKeySettings {
        versions = versions == null ? Map.of() : Map.copyOf(versions);
        current = current == 0 ? 1 : current;
        if (!versions.containsKey(current)) {
            throw new IllegalArgumentException(
                    "anteroom.booking.client-keys.versions."
                            + current
                            + " is missing: set it to "
                            + LEAST_BYTES
                            + " random bytes in base64 and keep it safe, without it no client can"
                            + " be read");
        }
        versions.forEach(ClientKeySettings::check);
    }

    byte[] material(int version) {
        String base64 = versions.get(version);
        if (base64 == null) {
            throw new IllegalStateException(
                    "A client was written with key version "
                            + version
                            + ": list it under anteroom.booking.client-keys.versions");
        }
        return Base64.getDecoder().decode(base64.strip());
    }

    private static void check(int version, String base64) {
        if (version < 1 || Base64.getDecoder().decode(base64.strip()).length < LEAST_BYTES) {
            throw new IllegalArgumentException(
                    "anteroom.booking.client-keys.versions."
                            + version
                            + ": versions start at 1 and keys have at least "
                            + LEAST_BYTES
                            + " bytes");
        }
    }

    @Override
    public String toString() {
        return "ClientKeySettings[masked]";
    }
}
