package dev.anteroom.gateway.identity.token;

import com.nimbusds.jose.jwk.ECKey;
import java.time.Instant;

/**
 * A signing key.
 *
 * @param key P-256, private
 * @param signsFrom from when on new tokens are signed with it
 */
record KeyRow(ECKey key, Instant signsFrom) {}
