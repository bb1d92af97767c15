package dev.anteroom.standalone.command;

import dev.anteroom.standalone.console.Console;
import dev.anteroom.standalone.console.Refusal;
import dev.anteroom.standalone.process.Tool;
import dev.anteroom.standalone.service.Service;
import dev.anteroom.standalone.site.Errand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A command that several services have of their own.
 *
 * @param name the word that it begins with
 * @param services those that have it
 */
record ServiceCommand(String name, List<Service> services, Console console) {

    ServiceCommand {
        services = List.copyOf(services);
    }

    /**
     * Prints what each service lists, below its name.
     *
     * @throws Refusal at the end, when one of them could not
     */
    boolean list(Errand errand) {
        List<String> silent = new ArrayList<>();
        for (Service service : services) {
            console.say(service.id() + ":");
            Tool.Result result = ask(errand, service, "list");
            result.output().lines().map("  "::concat).forEach(console::say);
            if (!result.good()) {
                silent.add(service.id());
            }
        }
        if (!silent.isEmpty()) {
            throw new Refusal("Not listed, for the reasons above: " + String.join(", ", silent));
        }
        return true;
    }

    /** Has a service do it, and prints what it says. */
    boolean tell(Errand errand, Service service, String... rest) {
        Tool.Result result = ask(errand, service, rest);
        console.say(service.id() + ": " + result.output());
        return result.good();
    }

    private Tool.Result ask(Errand errand, Service service, String... rest) {
        return errand.run(service, Stream.concat(Stream.of(name), Arrays.stream(rest)).toList());
    }
}
