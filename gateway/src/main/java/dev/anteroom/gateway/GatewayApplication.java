package dev.anteroom.gateway;

import dev.anteroom.gateway.identity.command.SignInLinkCommand;
import java.util.OptionalInt;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the gateway, or runs the one command that it knows: {@code sign-in-link EMAIL}. */
@SpringBootApplication(proxyBeanMethods = false)
public class GatewayApplication {

    /** What shells take for wrong use. */
    private static final int UNKNOWN = 2;

    public static void main(String[] arguments) {
        command(arguments).ifPresent(System::exit);
        SpringApplication.run(GatewayApplication.class, arguments);
    }

    /** The exit status of the command that was asked for; empty when the gateway is to start. */
    static OptionalInt command(String... arguments) {
        if (arguments.length == 0 || arguments[0].startsWith("--")) {
            return OptionalInt.empty();
        }
        if (SignInLinkCommand.NAME.equals(arguments[0])) {
            return OptionalInt.of(SignInLinkCommand.run(arguments));
        }
        IO.println("There is no command " + arguments[0] + ". There is: sign-in-link EMAIL");
        return OptionalInt.of(UNKNOWN);
    }
}
