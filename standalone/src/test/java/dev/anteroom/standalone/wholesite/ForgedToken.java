package dev.anteroom.standalone.wholesite;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A staff token (RFC 7519) made past the gateway, of claims that are right until told otherwise.
 */
final class ForgedToken {

    private static final String CURVE = "secp256r1";

    private final Map<String, Object> header = new TreeMap<>();
    private final Map<String, Object> claims = new TreeMap<>();
    private PrivateKey key;

    /** Signed with a private key of the gateway's own, taken out of its database. */
    ForgedToken(JsonNode jwk) {
        this.key = key(new BigInteger(1, Base64.getUrlDecoder().decode(jwk.path("d").asString())));
        header.putAll(Map.of("alg", "ES256", "kid", jwk.path("kid").asString()));
        Instant now = Instant.now();
        claims.putAll(
                Map.of(
                        "iss",
                        "anteroom-gateway",
                        "aud",
                        List.of("anteroom"),
                        "sub",
                        Operation.NOBODY,
                        "iat",
                        now.getEpochSecond(),
                        "exp",
                        now.plus(Duration.ofMinutes(1)).getEpochSecond(),
                        "auth_time",
                        now.getEpochSecond(),
                        "roles",
                        List.of("owner")));
    }

    private static PrivateKey key(BigInteger number) {
        try {
            AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
            curve.init(new ECGenParameterSpec(CURVE));
            return KeyFactory.getInstance("EC")
                    .generatePrivate(
                            new ECPrivateKeySpec(
                                    number, curve.getParameterSpec(ECParameterSpec.class)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No such key", e);
        }
    }

    ForgedToken claim(String name, Object value) {
        claims.put(name, value);
        return this;
    }

    ForgedToken without(String name) {
        claims.remove(name);
        return this;
    }

    /** A key that the gateway never had, under the name of one that it has. */
    ForgedToken byAStranger() {
        key = key(BigInteger.valueOf(4711));
        return this;
    }

    /** In compact form (RFC 7515). */
    String signed() {
        String text = part(header) + "." + part(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot sign", e);
        }
    }

    /** RFC 7519, section 6: an unsecured one. */
    String unsigned() {
        return part(Map.of("alg", "none")) + "." + part(claims) + ".";
    }

    private static String part(Map<String, Object> values) {
        return encoded(JsonMapper.shared().writeValueAsBytes(values));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
