package dev.anteroom.chassis.operations;

import dev.anteroom.chassis.database.DatabaseFault;
import dev.anteroom.chassis.database.DatabaseUnreachableException;
import dev.anteroom.chassis.event.BrokerUnreachableException;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Runs the command that the service was started for, prints, and ends the process. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class CommandRunner implements ApplicationRunner {

    private final Supplier<Stream<Command>> commands;
    private final PrintWriter out;
    private final IntConsumer exit;

    CommandRunner(Supplier<Stream<Command>> commands, PrintWriter out, IntConsumer exit) {
        this.commands = commands;
        this.out = out;
        this.exit = exit;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean succeeded = succeeds(arguments.getNonOptionArgs());
        out.flush();
        exit.accept(succeeded ? 0 : 1);
    }

    private boolean succeeds(List<String> words) {
        try {
            return commands.get()
                    .filter(command -> command.name().equals(words.getFirst()))
                    .findFirst()
                    .map(command -> command.run(words.subList(1, words.size()), out))
                    .orElseGet(() -> unknown(words.getFirst()));
        } catch (RuntimeException e) {
            out.println(sentence(e));
            return false;
        }
    }

    private boolean unknown(String name) {
        out.println("This service has no command " + name + ".");
        return false;
    }

    private static String sentence(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof BrokerUnreachableException
                    || t instanceof DatabaseUnreachableException) {
                return String.valueOf(t.getMessage());
            }
        }
        return DatabaseFault.isPassing(failure)
                ? "The database does not answer: check that PostgreSQL runs"
                : "It failed: " + failure.getClass().getSimpleName();
    }
}
