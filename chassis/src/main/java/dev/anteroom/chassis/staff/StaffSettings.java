package dev.anteroom.chassis.staff;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How staff are recognised.
 *
 * @param jwksUri where the gateway publishes its signing keys (RFC 7517)
 */
@ConfigurationProperties("anteroom.identity")
public record StaffSettings(String jwksUri) {

    public StaffSettings {
        if (jwksUri == null || jwksUri.isBlank()) {
            throw new IllegalArgumentException(
                    "anteroom.identity.jwks-uri is missing: set it to the gateway's"
                            + " /.well-known/jwks.json");
        }
    }
}
