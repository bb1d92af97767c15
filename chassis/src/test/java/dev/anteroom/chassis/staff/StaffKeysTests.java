package dev.anteroom.chassis.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.anteroom.chassis.problem.Problem;
import dev.anteroom.chassis.testing.LastingPort;
import dev.anteroom.chassis.testing.StaffTokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;

class StaffKeysTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final StaffTokens tokens = StaffTokens.shared();
    private final ReactiveJwtDecoder decoder = decoder(tokens.jwksUri());

    @Test
    void takeTheGatewaysToken() {
        UUID account = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        Staff staff =
                read(tokens.token(account, person, Instant.now(), Role.EDITOR, Role.PRACTITIONER));

        assertThat(staff.account()).isEqualTo(account);
        assertThat(staff.person()).isEqualTo(person);
        assertThat(staff.roles()).containsExactlyInAnyOrder(Role.EDITOR, Role.PRACTITIONER);
    }

    @Test
    void refuseATokenThatNobodySigned() {
        assertBad(new PlainJWT(claims().build()).serialize());
        assertBad("not a token");
        assertBad("a.b.c");
    }

    @Test
    void refuseATokenOfAnotherKey() throws JOSEException {
        var stranger = new ECKeyGenerator(Curve.P_256).keyID("test").generate();
        assertBad(signed(JWSAlgorithm.ES256, "test", new ECDSASigner(stranger)));
        assertBad(signed(JWSAlgorithm.ES256, "unknown", new ECDSASigner(stranger)));
        assertBad(signed(JWSAlgorithm.HS256, "test", new MACSigner(new byte[32])));
    }

    @Test
    void refuseATokenForOthers() {
        assertBad(tokens.sign(claims().audience("elsewhere").build()));
        assertBad(tokens.sign(claims().audience(List.of()).build()));
        assertBad(tokens.sign(claims().issuer("stranger").build()));
    }

    @Test
    void refuseATokenOutsideItsTime() {
        Instant now = Instant.now();
        assertBad(tokens.sign(claims().expirationTime(Date.from(now.minusSeconds(120))).build()));
        assertBad(tokens.sign(claims().notBeforeTime(Date.from(now.plusSeconds(120))).build()));
    }

    @Test
    void giveNothingForARoleThatIsNotKnown() {
        Staff staff =
                read(
                        tokens.sign(
                                claims().claim(StaffToken.ROLES, List.of("auditor", "editor"))
                                        .build()));

        assertThat(staff.roles()).containsExactly(Role.EDITOR);
        assertThat(read(tokens.sign(claims().claim(StaffToken.ROLES, List.of("auditor")).build())))
                .extracting(Staff::roles)
                .asInstanceOf(InstanceOfAssertFactories.ITERABLE)
                .isEmpty();
    }

    @Test
    void knowNobodyInClaimsThatTheGatewayDoesNotWrite() {
        assertThat(StaffToken.read(decoded(tokens.sign(claims().subject("somebody").build()))))
                .isEmpty();
    }

    @Test
    void sayToTryAgainWhileTheGatewayIsAway() {
        assertUnavailable("http://127.0.0.1:" + LastingPort.choose() + "/jwks.json");
    }

    @Test
    void sayToTryAgainWhenTheGatewayDoesNotAnswer() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            assertUnavailable("http://127.0.0.1:" + silent.getLocalPort() + "/jwks.json");
        }
    }

    private void assertUnavailable(String address) {
        Throwable failure =
                catchThrowable(
                        () -> decoder(address).decode(tokens.tokenWith(Role.OWNER)).block(LIMIT));

        assertThat(failure).isInstanceOf(KeysAwayException.class);
        Problem problem = Objects.requireNonNull(new StaffProblems().map(failure));
        assertThat(problem.type().status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(problem.headers().getFirst("Retry-After")).isEqualTo("5");
    }

    private void assertBad(String token) {
        assertThatThrownBy(() -> decoded(token)).isInstanceOf(BadJwtException.class);
    }

    private Staff read(String token) {
        return StaffToken.read(decoded(token)).orElseThrow();
    }

    private Jwt decoded(String token) {
        return Objects.requireNonNull(decoder.decode(token).block(LIMIT));
    }

    private static String signed(JWSAlgorithm algorithm, String key, JWSSigner signer)
            throws JOSEException {
        SignedJWT jwt =
                new SignedJWT(
                        new JWSHeader.Builder(algorithm).keyID(key).build(), claims().build());
        jwt.sign(signer);
        return jwt.serialize();
    }

    private static JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(StaffToken.ISSUER)
                .audience(StaffToken.AUDIENCE)
                .subject(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim(StaffToken.ROLES, List.of("owner"));
    }

    private static ReactiveJwtDecoder decoder(String jwksUri) {
        return new StaffAutoConfiguration().staffTokens(new StaffSettings(jwksUri));
    }
}
