package dev.anteroom.chassis.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CapabilityTokensTests {

    private static final Purpose UNSUBSCRIBE = new Purpose("newsletter.unsubscribe");
    private static final Purpose CANCEL = new Purpose("booking.cancel");
    private static final String OLD = key((byte) 1);
    private static final String NEW = key((byte) 2);

    private final CapabilityTokens tokens = tokens(1, Map.of(1, OLD));

    @Test
    void readsWhatItDerived() {
        UUID subject = UUID.randomUUID();

        String token = tokens.derive(UNSUBSCRIBE, subject, 7);

        assertThat(tokens.read(UNSUBSCRIBE, token)).contains(new DerivedToken(subject, 7));
        assertThat(tokens.derive(UNSUBSCRIBE, subject, 7)).isEqualTo(token);
    }

    @Test
    void refusesATokenForAnotherPurpose() {
        String token = tokens.derive(UNSUBSCRIBE, UUID.randomUUID(), 0);

        assertThat(tokens.read(CANCEL, token)).isEmpty();
    }

    @Test
    void refusesEveryChangedCharacter() {
        String token = tokens.derive(UNSUBSCRIBE, UUID.randomUUID(), 0);

        for (int i = 0; i < token.length() - 1; i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String forged = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(tokens.read(UNSUBSCRIBE, forged)).isEmpty();
        }
        assertThat(tokens.read(UNSUBSCRIBE, "")).isEmpty();
        assertThat(tokens.read(UNSUBSCRIBE, "not base64 ✂")).isEmpty();
    }

    @Test
    void goesOnReadingLinksOfAnOlderKey() {
        String mailed = tokens.derive(UNSUBSCRIBE, UUID.randomUUID(), 0);
        CapabilityTokens rotated = tokens(2, Map.of(1, OLD, 2, NEW));

        assertThat(rotated.read(UNSUBSCRIBE, mailed)).isPresent();
        assertThat(tokens(2, Map.of(2, NEW)).read(UNSUBSCRIBE, mailed)).isEmpty();
    }

    @Test
    void keepsOnlyAHashOfARandomToken() {
        RandomToken token = tokens.random(CANCEL);

        assertThat(token.value()).hasSize(27);
        assertThat(tokens.hash(CANCEL, token.value())).isEqualTo(token.hash());
        assertThat(tokens.hash(UNSUBSCRIBE, token.value())).isNotEqualTo(token.hash());
        assertThat(token.toString()).doesNotContain(token.value());
    }

    @Test
    void saysWhichKeyIsMissing() {
        assertThatThrownBy(() -> tokens(3, Map.of(1, OLD)))
                .hasMessageContaining("anteroom.capability.versions.3");
    }

    private static CapabilityTokens tokens(int current, Map<Integer, String> versions) {
        return new CapabilityTokens(
                new CapabilityKeys(new CapabilityKeys.Settings(current, versions)),
                new SecureRandom());
    }

    private static String key(byte seed) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, seed);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
