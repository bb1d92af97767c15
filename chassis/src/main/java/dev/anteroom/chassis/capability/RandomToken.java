package dev.anteroom.chassis.capability;

/**
 * A fresh random capability.
 *
 * @param value what stands in the link, once; 160 bits, base64url without padding
 * @param hash what the database keeps, see {@link CapabilityTokens#hash}
 */
public record RandomToken(String value, String hash) {

    @Override
    public String toString() {
        return "RandomToken[masked]";
    }
}
