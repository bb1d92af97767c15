package dev.anteroom.gateway;

import dev.anteroom.gateway.identity.command.HeldLettersApplication;
import dev.anteroom.gateway.identity.command.SignInLinkCommand;
import java.util.OptionalInt;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the gateway, or runs one of the commands that it knows: {@code sign-in-link EMAIL} and
 * {@code held-letters}.
 */
@SpringBootApplication(proxyBeanMethods = false)
public class GatewayApplication {

    /** What shells take for wrong use. */
    private static final int UNKNOWN = 2;

    public static void main(String[] arguments) {
        command(arguments).ifPresent(System::exit);
        SpringApplication.run(application(arguments), arguments);
    }

    /** The exit status of the command that was asked for; empty when something is to start. */
    static OptionalInt command(String... arguments) {
        if (arguments.length == 0 || arguments[0].startsWith("--") || isAboutLetters(arguments)) {
            return OptionalInt.empty();
        }
        if (SignInLinkCommand.NAME.equals(arguments[0])) {
            return OptionalInt.of(SignInLinkCommand.run(arguments));
        }
        IO.println(
                "There is no command "
                        + arguments[0]
                        + ". There is: sign-in-link EMAIL, held-letters list,"
                        + " held-letters send KIND, held-letters discard KIND");
        return OptionalInt.of(UNKNOWN);
    }

    /** The whole gateway, or as much of it as the chassis's command needs. */
    private static Class<?> application(String... arguments) {
        return isAboutLetters(arguments) ? HeldLettersApplication.class : GatewayApplication.class;
    }

    private static boolean isAboutLetters(String... arguments) {
        return arguments.length > 0 && HeldLettersApplication.NAME.equals(arguments[0]);
    }
}
