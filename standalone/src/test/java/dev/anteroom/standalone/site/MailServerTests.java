package dev.anteroom.standalone.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.anteroom.standalone.console.Refusal;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailServerTests {

    @ParameterizedTest
    @CsvSource({
        "smtp://127.0.0.1:2525, none said, 2525",
        "smtp://mail.example.org, none said, 587",
        "smtp://user:secret@mail.example.org:587, REQUIRED, 587",
        "smtp://user:secret@localhost:2525, none said, 2525",
        "smtp://user:secret@127.evil.example:587, REQUIRED, 587",
        "smtps://user:secret@mail.example.org, TLS, 465"
    })
    void encryptsWhatTheAddressAsksFor(String address, String security, String port) {
        Map<String, String> settings = MailServer.settings(URI.create(address));
        MailServer.encryptPasswords(settings);

        assertThat(settings.getOrDefault("anteroom.mail.servers[0].security", "none said"))
                .isEqualTo(security);
        assertThat(settings).containsEntry("anteroom.mail.servers[0].port", port);
    }

    @Test
    void encryptsThePasswordOfAnAccountInTheSettingsFile() {
        Map<String, String> settings =
                new TreeMap<>(MailServer.settings(URI.create("smtp://mail.example.org:587")));
        settings.put("anteroom.mail.servers[0].username", "practice");
        MailServer.encryptPasswords(settings);
        assertThat(settings).containsEntry("anteroom.mail.servers[0].security", "REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONE", "offered"})
    void refusesToSendAPasswordInTheClear(String security) {
        Map<String, String> settings =
                new TreeMap<>(
                        Map.of(
                                "anteroom.mail.servers[1].host", "mail.example.org",
                                "anteroom.mail.servers[1].username", "practice",
                                "anteroom.mail.servers[1].security", security));
        assertThatThrownBy(() -> MailServer.encryptPasswords(settings))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("unencrypted");
    }

    @Test
    void refusesWhatIsNoMailServer() {
        assertThatThrownBy(() -> MailServer.settings(URI.create("http://mail.example.org")))
                .isInstanceOf(Refusal.class);
    }
}
