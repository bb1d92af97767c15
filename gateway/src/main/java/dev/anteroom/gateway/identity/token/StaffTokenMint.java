package dev.anteroom.gateway.identity.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.anteroom.chassis.staff.Staff;
import dev.anteroom.chassis.staff.StaffToken;
import dev.anteroom.gateway.identity.account.RoleColumn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** Writes what a service may believe about the one who asks: an ES256 token of one minute. */
public class StaffTokenMint {

    private static final Duration LIFETIME = Duration.ofSeconds(60);

    private final KeyRing keys;
    private final Clock clock;

    StaffTokenMint(KeyRing keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** The token in compact form. */
    public String mint(Staff staff) {
        ECKey key = keys.signer();
        SignedJWT token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
                        claims(staff));
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("The signing key cannot sign", e);
        }
        return token.serialize();
    }

    private JWTClaimsSet claims(Staff staff) {
        Instant now = clock.instant();
        JWTClaimsSet.Builder claims =
                new JWTClaimsSet.Builder()
                        .issuer(StaffToken.ISSUER)
                        .audience(StaffToken.AUDIENCE)
                        .subject(staff.account().toString())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(LIFETIME)))
                        .claim(StaffToken.AUTH_TIME, staff.signedInAt().getEpochSecond())
                        .claim(
                                StaffToken.ROLES,
                                staff.roles().stream().sorted().map(RoleColumn::word).toList());
        if (staff.person() != null) {
            claims.claim(StaffToken.PERSON, staff.person().toString());
        }
        return claims.build();
    }
}
