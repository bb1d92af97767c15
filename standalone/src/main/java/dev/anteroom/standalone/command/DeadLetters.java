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

/** Lists the events that services could not take, and hands one to its service again. */
final class DeadLetters implements Command {

    private static final List<Service> WITH_INBOX =
            List.of(Service.CONTENT, Service.NEWSLETTER, Service.BOOKING);

    private static final int OF_A_SERVICE = 3;

    private final Settings settings;
    private final List<String> words;
    private final Console console = Console.standard();

    DeadLetters(Settings settings, List<String> words) {
        this.settings = settings;
        this.words = words;
    }

    @Override
    public void run() {
        boolean list = words.equals(List.of("list"));
        boolean replay = !words.isEmpty() && words.getFirst().equals("replay");
        if (list) {
            Errand.on(settings.unlessRestoring(), this::list);
        } else if (replay && (words.size() == 2 || words.size() == OF_A_SERVICE)) {
            Errand.on(settings.unlessRestoring(), this::replay);
        } else {
            throw new Refusal(
                    "Use it like this: ./run dead-letters list, or ./run dead-letters replay SERVICE ID");
        }
    }

    private boolean list(Errand errand) {
        List<String> silent = new ArrayList<>();
        for (Service service : WITH_INBOX) {
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

    private boolean replay(Errand errand) {
        String id = words.getLast();
        List<Service> asked =
                WITH_INBOX.stream()
                        .filter(one -> words.size() == 2 || one.id().equals(words.get(1)))
                        .toList();
        for (Service service : asked) {
            Tool.Result result = ask(errand, service, "replay", id);
            console.say(service.id() + ": " + result.output());
            if (result.good()) {
                return true;
            }
        }
        throw new Refusal("No event was replayed.");
    }

    private static Tool.Result ask(Errand errand, Service service, String... rest) {
        return errand.run(
                service, Stream.concat(Stream.of("dead-letters"), Arrays.stream(rest)).toList());
    }
}
