package dev.anteroom.booking;

import dev.anteroom.chassis.testing.Backend;
import dev.anteroom.chassis.testing.RealBackends;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;

/** The whole service on real backends with the demo practice; one context for all who ask. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = BookingServiceApplication.class,
        properties = {
            "anteroom.demo=true",
            "anteroom.public-url=https://practice.example",
            "anteroom.capability.versions.1=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "anteroom.booking.client-keys.versions.1=AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=",
            "spring.http.codecs.max-in-memory-size=64KB"
        })
@AutoConfigureWebTestClient(timeout = "30s")
@RealBackends({Backend.POSTGRES, Backend.KAFKA, Backend.MAIL, Backend.IDENTITY})
public @interface BookingSite {}
