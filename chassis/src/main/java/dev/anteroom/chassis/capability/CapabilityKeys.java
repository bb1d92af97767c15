package dev.anteroom.chassis.capability;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The keys that derived tokens are signed with. Old versions stay listed, so that links already
 * mailed go on working after a rotation.
 */
public final class CapabilityKeys {

    private static final int LEAST_BYTES = 32;

    private final int current;
    private final Map<Integer, byte[]> keys = new HashMap<>();

    /**
     * @throws IllegalArgumentException when the current version is not listed, a version is outside
     *     1–127 or a key is shorter than 32 bytes
     */
    public CapabilityKeys(Settings settings) {
        this.current = settings.current();
        settings.versions().forEach(this::add);
        if (!has(current)) {
            throw new IllegalArgumentException(
                    "anteroom.capability.versions."
                            + current
                            + " is missing: set it to "
                            + LEAST_BYTES
                            + " random bytes in base64, the same on every replica");
        }
    }

    private void add(int version, String base64) {
        byte[] key = Base64.getDecoder().decode(base64.strip());
        if (version < 1 || version > Byte.MAX_VALUE || key.length < LEAST_BYTES) {
            throw new IllegalArgumentException(
                    "anteroom.capability.versions."
                            + version
                            + ": versions are 1 to 127 and keys at least "
                            + LEAST_BYTES
                            + " bytes");
        }
        keys.put(version, key);
    }

    int current() {
        return current;
    }

    boolean has(int version) {
        return keys.containsKey(version);
    }

    byte[] key(int version) {
        return Objects.requireNonNull(keys.get(version), "Ask has() first");
    }

    /**
     * Configuration of the keys.
     *
     * @param current the version that new tokens are made with; 1 to 127
     * @param versions key material in base64 by version
     */
    @ConfigurationProperties("anteroom.capability")
    public record Settings(int current, Map<Integer, String> versions) {

        public Settings {
            versions = versions == null ? Map.of() : Map.copyOf(versions);
            current = current == 0 ? 1 : current;
        }
    }
}
