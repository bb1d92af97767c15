package dev.anteroom.standalone.command;

import dev.anteroom.standalone.console.Console;
import dev.anteroom.standalone.console.Refusal;
import dev.anteroom.standalone.service.Service;
import dev.anteroom.standalone.site.Errand;
import java.util.List;

/** Lists the letters that a restore put on hold, and sends or discards those of one kind. */
final class HeldLetters implements Command {

    private static final List<Service> WITH_MAIL =
            List.of(Service.NEWSLETTER, Service.BOOKING, Service.GATEWAY);

    private static final List<String> DECISIONS = List.of("send", "discard");

    private static final int OF_A_SERVICE = 3;

    private final Settings settings;
    private final List<String> words;
    private final ServiceCommand command =
            new ServiceCommand("held-letters", WITH_MAIL, Console.standard());

    HeldLetters(Settings settings, List<String> words) {
        this.settings = settings;
        this.words = words;
    }

    @Override
    public void run() {
        if (words.equals(List.of("list"))) {
            Errand.on(settings.unlessRestoring(), command::list);
        } else if (words.size() == OF_A_SERVICE && DECISIONS.contains(words.getFirst())) {
            decide(service(words.get(1)));
        } else {
            throw new Refusal(
                    "Use it like this: ./run held-letters list, ./run held-letters send SERVICE KIND,"
                            + " or ./run held-letters discard SERVICE KIND");
        }
    }

    private void decide(Service service) {
        if (!Errand.on(
                settings.unlessRestoring(),
                errand -> command.tell(errand, service, words.getFirst(), words.getLast()))) {
            throw new Refusal("Nothing was changed.");
        }
    }

    private static Service service(String name) {
        return WITH_MAIL.stream()
                .filter(one -> one.id().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        "%s sends no letters: name newsletter, booking or gateway."
                                                .formatted(name)));
    }
}
