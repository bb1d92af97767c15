package dev.anteroom.standalone.service;

import dev.anteroom.standalone.process.Jvm;
import dev.anteroom.standalone.process.Keeper;
import dev.anteroom.standalone.process.Program;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What one process of a service is started with.
 *
 * @param service which
 * @param replica its number, from 1
 * @param jar its unpacked jar
 * @param configuration its settings, readable by their owner only
 * @param logs where it writes what it says
 * @param port where it answers
 * @param managementPort where its health is
 * @param jvm further options of its JVM, such as an AOT cache
 */
public record Launch(
        Service service,
        int replica,
        Path jar,
        Path configuration,
        Path logs,
        int port,
        int managementPort,
        List<String> jvm) {

    /** Its name within the site. */
    public String name() {
        return service.id() + "-" + replica;
    }

    /** The process, not started yet. */
    public Replica with(Keeper keeper) {
        Program program =
                Program.jvm(name(), command(List.of()), logs, logs.resolve(name() + ".out"));
        return new Replica(keeper.keep(program), loopback(port), loopback(managementPort));
    }

    /** The command line with these arguments; none of it is secret. */
    public List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Jvm.java());
        command.addAll(Jvm.SMALL);
        command.addAll(
                List.of(
                        "-Xms32m",
                        "-Xmx" + service.heapMegabytes() + "m",
                        "-XX:MaxDirectMemorySize=" + service.directMegabytes() + "m",
                        "-XX:ReservedCodeCacheSize=64m"));
        command.addAll(jvm);
        command.add("-Dspring.config.additional-location=file:" + configuration);
        command.add("-jar");
        command.add(jar.toString());
        command.addAll(arguments);
        return command;
    }

    private static URI loopback(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
