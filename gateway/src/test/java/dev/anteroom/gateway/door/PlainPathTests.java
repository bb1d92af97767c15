package dev.anteroom.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathTests {

    private static final List<String> DISGUISES =
            List.of(
                    "//", "/./", "/../", ";x=y", "%2f", "%5C", "%2e", "%73", "\\", "%00", "%zz",
                    "%");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles/jealousy",
                "/articles/f%C3%BCr-immer",
                "/studio/issues/018f3c5e-0000-7000-8000-0000000000a1",
                "/search%20me",
                "/a.b/c~d_e"
            })
    void acceptsHowThisSiteWritesPaths(String path) {
        assertThat(PlainPath.isPlain(path)).isTrue();
    }

    @Test
    void refusesEveryDisguiseAtEveryPlace() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            String path = "/studio/staff/sessions";
            int at = random.nextInt(path.length() + 1);
            String disguise = DISGUISES.get(random.nextInt(DISGUISES.size()));
            String disguised = path.substring(0, at) + disguise + path.substring(at);
            assertThat(PlainPath.isPlain(disguised)).as(disguised).isFalse();
        }
    }
}
