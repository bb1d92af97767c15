package dev.anteroom.chassis.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.mail.Letter;
import dev.anteroom.chassis.mail.LetterBuilder;
import dev.anteroom.chassis.mail.MailSettings;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterMessagesTests {

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final String ID = "<1@anteroom.example>";

    private final LetterMessages messages =
            new LetterMessages(
                    new MailSettings(
                            "practice@anteroom.example",
                            "Lakeside Zażółć",
                            List.of(
                                    new MailSettings.Server(
                                            "localhost",
                                            25,
                                            null,
                                            null,
                                            MailSettings.Security.NONE,
                                            1,
                                            0,
                                            Duration.ofSeconds(1))),
                            true,
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(1),
                            Duration.ofDays(1)),
                    Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC));

    @Test
    void writesBothBodiesAndTheHeaders() throws Exception {
        MimeMessage read =
                roundTrip(
                        aLetter()
                                .about("Grüße – wöchentlich")
                                .in(Locale.forLanguageTag("es"))
                                .unsubscribeAt(URI.create("https://a.example/newsletter/u/x"))
                                .answersTo(EmailAddress.of("desk@anteroom.example"))
                                .build());

        assertThat(read.getSubject()).isEqualTo("Grüße – wöchentlich");
        assertThat(read.getMessageID()).isEqualTo(ID);
        assertThat(read.getHeader("Content-Language")).containsExactly("es");
        assertThat(read.getHeader("List-Unsubscribe"))
                .containsExactly("<https://a.example/newsletter/u/x>");
        assertThat(read.getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        assertThat(read.getFrom()[0].toString()).contains("practice@anteroom.example");
        assertThat(read.getReplyTo()[0]).hasToString("desk@anteroom.example");
        Multipart alternatives = (Multipart) read.getContent();
        assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
        assertThat(alternatives.getBodyPart(0).getContent()).isEqualTo("Hállo\r\nyou");
        assertThat(alternatives.getBodyPart(1).getContent().toString()).contains("<p>Hállo</p>");
    }

    @Test
    void invitesCalendarsTwice() throws Exception {
        String ics = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";
        MimeMessage read =
                roundTrip(aLetter().inviting(new Letter.Invitation("REQUEST", ics)).build());

        Multipart mixed = (Multipart) read.getContent();
        Multipart alternatives = (Multipart) mixed.getBodyPart(0).getContent();
        assertThat(alternatives.getBodyPart(2).getContentType())
                .contains("text/calendar")
                .contains("method=REQUEST");
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        assertThat(
                        new String(
                                mixed.getBodyPart(1).getInputStream().readAllBytes(),
                                StandardCharsets.UTF_8))
                .isEqualTo(ics);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi\r\nBcc: all@example.org",
                "Hi\nX: y",
                "a\u0000b",
                "a\u2028b",
                "a\u0085b"
            })
    void refusesHeadersThatWouldHoldOthers(String line) {
        assertThatThrownBy(() -> aLetter().about(line).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> aLetter().from(line).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Letter.Attachment(line, "text/csv", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Letter.Invitation(line, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lakeside, \"Inc\"",
                "Lakeside",
                "Praxis für Paare und Gespräche am großen See, Straße der Zuversicht, Überlingen"
            })
    void namesTheSenderWhateverTheName(String name) throws Exception {
        MimeMessage read = roundTrip(aLetter().from(name).build());

        assertThat(((InternetAddress) read.getFrom()[0]).getPersonal()).isEqualTo(name);
        assertThat(((InternetAddress) read.getFrom()[0]).getAddress())
                .isEqualTo("practice@anteroom.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "trailing space \nand\ttab\t\nend",
                "=equals== é 漢字 \uD83C\uDF3F",
                ".\n..\n.",
                "From here\r\nto there"
            })
    void carriesTextUnchanged(String text) throws Exception {
        MimeMessage read = roundTrip(aLetter().saying("<p>" + text, text).build());
        Multipart alternatives = (Multipart) read.getContent();

        assertThat(alternatives.getBodyPart(0).getContent().toString().stripTrailing())
                .isEqualTo(text.replace("\r\n", "\n").replace("\n", "\r\n").stripTrailing());
    }

    @Test
    void noLineIsLongerThanSmtpAllows() throws Exception {
        byte[] source =
                source(aLetter().saying("<p>" + "x".repeat(5000), "y".repeat(5000)).build());

        assertThat(new String(source, StandardCharsets.UTF_8).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(78));
    }

    private static LetterBuilder aLetter() {
        return Letter.to(EmailAddress.of("ada@example.org"))
                .about("Hello")
                .saying("<!DOCTYPE html><p>Hállo</p>", "Hállo\nyou");
    }

    private MimeMessage roundTrip(Letter letter) throws Exception {
        return new MimeMessage(SESSION, new ByteArrayInputStream(source(letter)));
    }

    private byte[] source(Letter letter) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        messages.compose(SESSION, letter, ID).writeTo(out);
        return out.toByteArray();
    }
}
