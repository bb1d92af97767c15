package dev.anteroom.standalone.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.anteroom.standalone.console.Refusal;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailServerTests {

    @ParameterizedTest
    @CsvSource({
        "smtp://127.0.0.1:2525, none said, 2525",
        "smtp://mail.example.org, none said, 587",
        "smtp://user:secret@mail.example.org:587, REQUIRED, 587",
        "smtp://user:secret@localhost:2525, none said, 2525",
        "smtps://user:secret@mail.example.org, TLS, 465"
    })
    void encryptsWhatTheAddressAsksFor(String address, String security, String port) {
        Map<String, String> settings = MailServer.settings(URI.create(address));

        assertThat(settings.getOrDefault("anteroom.mail.servers[0].security", "none said"))
                .isEqualTo(security);
        assertThat(settings).containsEntry("anteroom.mail.servers[0].port", port);
    }

    @Test
    void refusesWhatIsNoMailServer() {
        assertThatThrownBy(() -> MailServer.settings(URI.create("http://mail.example.org")))
                .isInstanceOf(Refusal.class);
    }
}
