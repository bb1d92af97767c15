package dev.anteroom.standalone.command;

import dev.anteroom.standalone.console.Refusal;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arguments of {@code ./run} as the command that they ask for. */
public final class CommandLine {

    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    private int port = DEFAULT_PORT;
    private @Nullable Path data;
    private @Nullable URI smtp;
    private boolean demo = true;
    private boolean undo;
    private final List<String> words = new ArrayList<>();

    private CommandLine() {}

    /**
     * Reads the arguments.
     *
     * @throws Refusal when they make no sense
     */
    public static Command parse(String... arguments) {
        CommandLine line = new CommandLine();
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        while (!rest.isEmpty()) {
            line.take(rest.pop(), rest);
        }
        return line.command();
    }

    private void take(String word, Deque<String> rest) {
        switch (word) {
            case "--port" -> port = port(value(word, rest));
            case "--data" -> data = Path.of(value(word, rest));
            case "--smtp" -> smtp = address(value(word, rest));
            case "--empty" -> demo = false;
            case "--undo" -> undo = true;
            default -> {
                if (word.startsWith("--")) {
                    throw new Refusal("There is no option " + word + "; ./run --help lists them.");
                }
                words.add(word);
            }
        }
    }

    private Command command() {
        Settings settings = new Settings(root(), data(), port, smtp, demo);
        return switch (words.isEmpty() ? "start" : words.getFirst()) {
            case "start" -> new StartSite(settings);
            case "backup" -> new Backup(settings, Path.of(one("backup FILE")));
            case "restore" -> restore(settings);
            case "prepare" -> new PrepareSite(settings);
            case "sign-in-link" -> new SignInLink(settings, one("sign-in-link EMAIL"));
            case "dead-letters" -> new DeadLetters(settings, words.subList(1, words.size()));
            case "held-letters" -> new HeldLetters(settings, words.subList(1, words.size()));
            default ->
                    throw new Refusal(
                            "There is no command "
                                    + words.getFirst()
                                    + "; ./run --help lists them.");
        };
    }

    private Command restore(Settings settings) {
        return undo && words.size() == 1
                ? new UndoRestore(settings)
                : new Restore(settings, Path.of(one("restore FILE, or ./run restore --undo")));
    }

    private String one(String usage) {
        if (words.size() != 2) {
            throw new Refusal("Use it like this: ./run " + usage);
        }
        return words.getLast();
    }

    private static Path root() {
        return Path.of(System.getProperty("anteroom.root", ".")).toAbsolutePath().normalize();
    }

    private Path data() {
        return data == null ? root().resolve("data") : data.toAbsolutePath().normalize();
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new Refusal(option + " wants a value; ./run --help says which.");
        }
        return rest.pop();
    }

    private static URI address(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException notOne) {
            throw new Refusal("--smtp wants smtp://user:password@host:port or smtps://…");
        }
    }

    private static int port(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number > 0 && number <= HIGHEST_PORT) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            // Told below, like a number that is no port.
        }
        throw new Refusal("--port wants a number from 1 to 65535, not " + text + ".");
    }
}
