package dev.anteroom.booking.booking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.booking.client.Client;
import dev.anteroom.chassis.mail.EmailAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nothing that names a client stands in a table in clear, and what is erased stays erased. */
class SecrecyTests {

    private static final BookingDatabase DATABASE = new BookingDatabase(4, Duration.ofSeconds(2));
    private static final Instant TEN = Instant.parse("2026-06-03T14:00:00Z");
    private static final String ADDRESS = "quirin.abendroth@canary.example";

    private final Practice practice = new Practice(DATABASE);

    @Test
    void keepsNoNameAddressOrNoteInClear() {
        DATABASE.book.book(practice.request(TEN, ADDRESS), UUID.randomUUID().toString());

        String dump = DATABASE.dump();

        assertThat(dump).contains(practice.offer.id().toString());
        for (String secret : List.of("Quirin", "Abendroth", "canary.example", "dishwasher")) {
            assertThat(dump).doesNotContainIgnoringCase(secret);
            assertThat(dump)
                    .doesNotContain(
                            HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void opensForWhoHasTheKey() {
        DATABASE.book.book(practice.request(TEN, ADDRESS), UUID.randomUUID().toString());
        Booking booking = practice.all().getFirst();
        Client client = clientOf(booking);

        assertThat(client.address()).isEqualTo(EmailAddress.of(ADDRESS));
        assertThat(DATABASE.bookings.particulars(booking, client))
                .isEqualTo(new Particulars("Quirin Abendroth", "We argue about the dishwasher"));
        assertThat(client.toString()).doesNotContain("canary");
    }

    @Test
    void findsAClientAgainByAnySpellingOfTheAddress() {
        DATABASE.book.book(practice.request(TEN, ADDRESS), UUID.randomUUID().toString());
        DATABASE.book.book(
                practice.request(TEN.plus(Duration.ofDays(1)), " Quirin.Abendroth@CANARY.example"),
                UUID.randomUUID().toString());

        assertThat(practice.all().stream().map(Booking::client).distinct()).hasSize(1);
    }

    @Test
    void cannotReadAnErasedClientButKeepsTheTime() {
        String address = "gone-" + UUID.randomUUID() + "@canary.example";
        DATABASE.book.book(practice.request(TEN, address), UUID.randomUUID().toString());
        Booking booking = practice.all().getFirst();
        Client client = clientOf(booking);

        DATABASE.clients.erase(client.id());

        assertThat(DATABASE.clients.find(client.id())).isEmpty();
        UUID index = DATABASE.vault.addressIndexes(EmailAddress.of(address)).getFirst();
        assertThat(DATABASE.clients.findAll(index)).isEmpty();
        assertThat(practice.book(TEN)).isInstanceOf(BookingOutcome.SlotTaken.class);
        DATABASE.book.book(
                practice.request(TEN.plus(Duration.ofDays(2)), address),
                UUID.randomUUID().toString());
        assertThat(DATABASE.clients.findAll(index)).hasSize(1);
    }

    private static Client clientOf(Booking booking) {
        return DATABASE.clients.find(Objects.requireNonNull(booking.client())).orElseThrow();
    }
}
