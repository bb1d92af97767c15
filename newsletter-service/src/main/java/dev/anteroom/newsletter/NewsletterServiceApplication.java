package dev.anteroom.newsletter;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts newsletter-service. */
@SpringBootApplication(proxyBeanMethods = false)
public class NewsletterServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(NewsletterServiceApplication.class, arguments);
    }
}
