package dev.anteroom.chassis.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @CsvSource({
        "ada@example.org, ada@example.org",
        "'  ada@EXAMPLE.org ', ada@example.org",
        "Ada.L+news@Example.Org, Ada.L+news@example.org",
        "o'hara@example.org, o'hara@example.org",
        "ada@bücher.example, ada@xn--bcher-kva.example",
        "用户@例え.jp, 用户@xn--r8jz45g.jp",
        "me@localhost, me@localhost"
    })
    void readsAndNormalises(String written, String value) {
        assertThat(EmailAddress.read(written)).map(EmailAddress::value).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "ada",
                "ada@",
                "@example.org",
                "a b@example.org",
                "ada@example.org\r\nBcc: all@example.org",
                "ada\r\n@example.org",
                "ada@exam\nple.org",
                "ada@example..org",
                "ada@-example.org",
                ".ada@example.org",
                "ada..l@example.org",
                "\"ada l\"@example.org",
                "ada@[127.0.0.1]",
                "<ada@example.org>",
                "ada@example.org,eve@example.org",
                "ada\u0000@example.org",
                "ada\u200b@example.org",
                "ada\u202e@example.org",
                "ada@exa_mple.org"
            })
    void refusesWhatIsNoAddress(String written) {
        assertThat(EmailAddress.read(written)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(EmailAddress.read("a".repeat(64) + "@example.org")).isPresent();
        assertThat(EmailAddress.read("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(EmailAddress.read("é".repeat(33) + "@example.org")).isEmpty();
        assertThat(EmailAddress.read("a@" + "b".repeat(64) + ".org")).isEmpty();
        assertThat(EmailAddress.read("a@" + "b.".repeat(130) + "org")).isEmpty();
    }

    @Test
    void showsItselfToNoLog() {
        assertThat(EmailAddress.of("ada@example.org")).hasToString("EmailAddress[masked]");
    }

    @Test
    void knowsOneMailboxByOneKey() {
        assertThat(EmailAddress.of("Ada@Example.org").key())
                .isEqualTo(EmailAddress.of("ada@example.org").key());
    }
}
