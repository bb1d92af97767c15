package dev.anteroom.booking.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.booking.practitioner.PractitionerId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DemoPracticeTests {

    @Test
    void hasThreePeopleInTwoZonesWithHoursAndOffers() {
        DemoPractice practice = DemoConfiguration.read();

        assertThat(practice.people()).hasSize(3);
        assertThat(practice.people().stream().map(DemoPractice.Person::zone).distinct()).hasSize(2);
    }

    @Test
    void keepsItsOwnRules() {
        for (DemoPractice.Person person : DemoConfiguration.read().people()) {
            assertThat(person.week().hours()).isNotEmpty();
            assertThat(person.offers())
                    .isNotEmpty()
                    .extracting(
                            offer ->
                                    offer.of(new PractitionerId(person.id()), UUID.randomUUID(), 0))
                    .allSatisfy(
                            offer ->
                                    assertThat(offer.cancelNotice())
                                            .isLessThan(offer.rules().notice()));
        }
    }
}
