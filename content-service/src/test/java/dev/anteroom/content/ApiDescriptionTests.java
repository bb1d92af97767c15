package dev.anteroom.content;

import dev.anteroom.chassis.testing.api.ApiDescriptions;
import dev.anteroom.content.testing.ContentTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ContentTest
class ApiDescriptionTests {

    @Autowired private ApplicationContext service;

    @Test
    void namesExactlyWhatIsServed() {
        ApiDescriptions.check(service);
    }
}
