package dev.anteroom.newsletter;

import dev.anteroom.chassis.testing.api.ApiDescriptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ApiDescriptionTests extends WholeService {

    @Autowired private ApplicationContext service;

    @Test
    void namesExactlyWhatIsServed() {
        ApiDescriptions.check(service);
    }
}
