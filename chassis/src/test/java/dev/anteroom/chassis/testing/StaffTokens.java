package dev.anteroom.chassis.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.staff.StaffToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stands in for the gateway: signs staff tokens and serves the key that verifies them. */
public final class StaffTokens {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** As long as a class of tests may take. */
    private static final Duration LONG = Duration.ofMinutes(10);

    private static final class Holder {
        static final StaffTokens SHARED = new StaffTokens();
    }

    private final ECKey key;
    private final HttpServer server;

    private StaffTokens() {
        try {
            key = new ECKeyGenerator(Curve.P_256).keyID("test").generate();
            byte[] set = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/jwks.json",
                    exchange -> {
                        exchange.sendResponseHeaders(200, set.length);
                        exchange.getResponseBody().write(set);
                        exchange.close();
                    });
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException("The key server did not start", e);
        } catch (JOSEException e) {
            throw new IllegalStateException("No P-256 key", e);
        }
    }

    /** The one signer of this test run. */
    public static StaffTokens shared() {
        return Holder.SHARED;
    }

    /** What to set as {@code anteroom.identity.jwks-uri}. */
    public String jwksUri() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks.json";
    }

    /** A token of an account that stands for nobody on the site, with these roles. */
    public String tokenWith(Role... roles) {
        return token(UUID.randomUUID(), null, Instant.now(), LONG, roles);
    }

    /** A token of an account that stands for this person. */
    public String tokenOf(UUID person, Role... roles) {
        return token(UUID.randomUUID(), person, Instant.now(), LONG, roles);
    }

    /** A token that was signed at this instant and ends a minute later. */
    public String token(UUID account, @Nullable UUID person, Instant issued, Role... roles) {
        return token(account, person, issued, MINUTE, roles);
    }

    private String token(
            UUID account, @Nullable UUID person, Instant issued, Duration lifetime, Role... roles) {
        JWTClaimsSet.Builder claims =
                new JWTClaimsSet.Builder()
                        .issuer(StaffToken.ISSUER)
                        .audience(StaffToken.AUDIENCE)
                        .subject(account.toString())
                        .issueTime(Date.from(issued))
                        .expirationTime(Date.from(issued.plus(lifetime)))
                        .claim(StaffToken.AUTH_TIME, issued.getEpochSecond())
                        .claim(
                                StaffToken.ROLES,
                                Arrays.stream(roles)
                                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                                        .toList());
        if (person != null) {
            claims.claim(StaffToken.PERSON, person.toString());
        }
        return sign(claims.build());
    }

    /** These claims, right or wrong, under the right key. */
    public String sign(JWTClaimsSet claims) {
        try {
            SignedJWT jwt =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("test").build(),
                            claims);
            jwt.sign(new ECDSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("The test key cannot sign", e);
        }
    }
}
