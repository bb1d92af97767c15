package dev.anteroom.gateway;

import dev.anteroom.gateway.identity.command.SignInLinkCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the gateway, or runs the one command that it knows: {@code sign-in-link EMAIL}. */
@SpringBootApplication(proxyBeanMethods = false)
public class GatewayApplication {

    public static void main(String[] arguments) {
        if (arguments.length > 0 && SignInLinkCommand.NAME.equals(arguments[0])) {
            System.exit(SignInLinkCommand.run(arguments));
        }
        SpringApplication.run(GatewayApplication.class, arguments);
    }
}
