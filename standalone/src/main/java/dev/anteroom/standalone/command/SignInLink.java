package dev.anteroom.standalone.command;

import dev.anteroom.standalone.console.Console;
import dev.anteroom.standalone.console.Refusal;
import dev.anteroom.standalone.process.Tool;
import dev.anteroom.standalone.service.Service;
import dev.anteroom.standalone.site.Errand;
import java.util.List;
import java.util.Optional;

/** Prints a one-time sign-in link, for when no mail can be sent or read. */
final class SignInLink implements Command {

    private final Settings settings;
    private final String email;

    SignInLink(Settings settings, String email) {
        this.settings = settings;
        this.email = email;
    }

    @Override
    public void run() {
        Tool.Result result = Errand.on(settings.unlessRestoring(), errand -> ask(errand, email));
        Console.standard()
                .say(
                        link(result)
                                .orElseThrow(
                                        () ->
                                                new Refusal(
                                                        "No link was made for "
                                                                + email
                                                                + ". The gateway says: "
                                                                + result.output())));
    }

    static Tool.Result ask(Errand errand, String email) {
        return errand.run(Service.GATEWAY, List.of("sign-in-link", email));
    }

    /** The link in what the gateway said. */
    static Optional<String> link(Tool.Result result) {
        return result.good()
                ? result.output().lines().filter(line -> line.startsWith("http")).findFirst()
                : Optional.empty();
    }
}
