package dev.anteroom.chassis.operations;

import dev.anteroom.chassis.database.DatabaseFault;
import dev.anteroom.chassis.database.DatabaseUnreachableException;
import dev.anteroom.chassis.event.BrokerUnreachableException;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Runs the command that the service was started for, prints, and ends the process. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class CommandRunner implements ApplicationRunner {

    private static final int FAILED = 1;

    /** What shells take for wrong use. */
    private static final int UNKNOWN = 2;

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
        int status = status(arguments.getNonOptionArgs());
        out.flush();
        exit.accept(status);
    }

    private int status(List<String> words) {
        try {
            return commands.get()
                    .filter(command -> command.name().equals(words.getFirst()))
                    .findFirst()
                    .map(command -> command.run(words.subList(1, words.size()), out) ? 0 : FAILED)
                    .orElseGet(() -> unknown(words.getFirst()));
        } catch (RuntimeException e) {
            out.println(sentence(e));
            return FAILED;
        }
    }

    private int unknown(String name) {
        String known = commands.get().map(Command::name).sorted().collect(Collectors.joining(", "));
        out.println(
                "This service has no command "
                        + name
                        + (known.isEmpty() ? "." : ". It has: " + known + "."));
        return UNKNOWN;
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
