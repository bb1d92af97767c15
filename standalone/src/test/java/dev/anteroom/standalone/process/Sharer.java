package dev.anteroom.standalone.process;

import dev.anteroom.standalone.console.Console;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/** Another launcher on the same machine, which holds what it asked for until it is ended. */
final class Sharer {

    private Sharer() {}

    /** Uses a folder of a cache, takes ten ports by a seed, prints them, and stays. */
    public static void main(String[] arguments) throws Exception {
        CacheFolders.fill(Path.of(arguments[0]), "none-", folder -> {});
        Console.standard()
                .say(
                        new Ports(new Random(Long.parseLong(arguments[1])))
                                .next(10).stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(" ")));
        new CountDownLatch(1).await();
    }

    /** Started; its ports stand in the first line that it says. */
    static Process start(Path folder, long seed) throws IOException {
        return new ProcessBuilder(
                        Jvm.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sharer.class.getName(),
                        folder.toString(),
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static List<Integer> ports(Process sharer) throws IOException {
        BufferedReader said = sharer.inputReader();
        return List.of(said.readLine().split(" ")).stream().map(Integer::valueOf).toList();
    }
}
