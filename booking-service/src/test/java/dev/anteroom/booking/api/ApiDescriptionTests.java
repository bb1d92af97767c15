package dev.anteroom.booking.api;

import dev.anteroom.booking.BookingSite;
import dev.anteroom.chassis.testing.api.ApiDescriptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BookingSite
class ApiDescriptionTests {

    @Autowired private ApplicationContext service;

    @Test
    void namesExactlyWhatIsServed() {
        ApiDescriptions.check(service);
    }
}
