package dev.anteroom.standalone.command;

import dev.anteroom.standalone.console.Console;
import dev.anteroom.standalone.console.Refusal;
import dev.anteroom.standalone.service.Service;
import dev.anteroom.standalone.site.Errand;
import java.util.List;

/** Lists the events that services could not take, and hands one to its service again. */
final class DeadLetters implements Command {

    private static final List<Service> WITH_INBOX =
            List.of(Service.CONTENT, Service.NEWSLETTER, Service.BOOKING);

    private static final int OF_A_SERVICE = 3;

    private final Settings settings;
    private final List<String> words;
    private final ServiceCommand command =
            new ServiceCommand("dead-letters", WITH_INBOX, Console.standard());

    DeadLetters(Settings settings, List<String> words) {
        this.settings = settings;
        this.words = words;
    }

    @Override
    public void run() {
        boolean list = words.equals(List.of("list"));
        boolean replay = !words.isEmpty() && words.getFirst().equals("replay");
        if (list) {
            Errand.on(settings.unlessRestoring(), command::list);
        } else if (replay && (words.size() == 2 || words.size() == OF_A_SERVICE)) {
            Errand.on(settings.unlessRestoring(), this::replay);
        } else {
            throw new Refusal(
                    "Use it like this: ./run dead-letters list, or ./run dead-letters replay SERVICE ID");
        }
    }

    private boolean replay(Errand errand) {
        String id = words.getLast();
        List<Service> asked =
                WITH_INBOX.stream()
                        .filter(one -> words.size() == 2 || one.id().equals(words.get(1)))
                        .toList();
        for (Service service : asked) {
            if (command.tell(errand, service, "replay", id)) {
                return true;
            }
        }
        throw new Refusal("No event was replayed.");
    }
}
