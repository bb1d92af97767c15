package dev.anteroom.standalone.kafka;

import dev.anteroom.standalone.console.Refusal;
import dev.anteroom.standalone.process.Jvm;
import dev.anteroom.standalone.process.Keeper;
import dev.anteroom.standalone.process.KeptProcess;
import dev.anteroom.standalone.process.Program;
import dev.anteroom.standalone.process.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The site's Kafka: a normal KRaft server, broker and controller in one process of its own. */
public final class KafkaServer {

    private static final int DEATHS_AT_START = 3;
    private static final String CLUSTER_ID = "QW50ZXJvb21TaXRlMDAwMQ";

    private final Layout layout;
    private final KeptProcess process;

    /**
     * Where it lies and how it is reached.
     *
     * @param folder its log
     * @param work where its configuration is written
     * @param logs what it says
     * @param jar the jar whose manifest lists Kafka's among its libraries
     * @param port its port
     * @param controllerPort its other half's port
     * @param jvm options of its JVM, such as an AOT cache
     */
    public record Layout(
            Path folder,
            Path work,
            Path logs,
            Path jar,
            int port,
            int controllerPort,
            List<String> jvm) {

        Path configuration() {
            return work.resolve("kafka.properties");
        }

        Path logging() {
            return work.resolve("kafka-log4j2.properties");
        }
    }

    /** Nothing runs yet. */
    public KafkaServer(Layout layout, Keeper keeper) {
        this.layout = layout;
        this.process =
                keeper.keep(
                        Program.jvm(
                                "kafka",
                                command(
                                        layout.jvm(),
                                        "kafka.Kafka",
                                        layout.configuration().toString()),
                                layout.work(),
                                layout.logs().resolve("kafka.out")));
    }

    /** Starts it, formatting its folder at the first start; does not wait until it is ready. */
    public void start() {
        try {
            writeConfiguration();
            if (Files.notExists(layout.folder().resolve("meta.properties"))) {
                format();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare Kafka's files", e);
        }
        process.start();
    }

    /** Waits until it answers; after a crash it looks through its log first. */
    public void awaitReady() {
        if (!process.await(this::ready, DEATHS_AT_START)) {
            throw new Refusal("Kafka does not start; it says why in " + layout.logs());
        }
    }

    /** True when the broker answers requests. */
    public boolean ready() {
        return BrokerProbe.answers(layout.port());
    }

    /** Where clients connect. */
    public String bootstrapServers() {
        return "127.0.0.1:" + layout.port();
    }

    /** The process, to kill and to start again. */
    public KeptProcess process() {
        return process;
    }

    private void writeConfiguration() throws IOException {
        Files.createDirectories(layout.folder());
        Files.writeString(
                layout.configuration(),
                resource("server.properties")
                        .replace("${port}", Integer.toString(layout.port()))
                        .replace("${controllerPort}", Integer.toString(layout.controllerPort()))
                        .replace("${folder}", layout.folder().toString()));
        Files.writeString(layout.logging(), resource("log4j2.properties"));
    }

    private void format() {
        Tool.Result result =
                Tool.run(
                        command(
                                List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                                "kafka.tools.StorageTool",
                                "format",
                                "--cluster-id",
                                CLUSTER_ID,
                                "--ignore-formatted",
                                "--config",
                                layout.configuration().toString()));
        if (!result.good()) {
            throw new IllegalStateException(
                    "Kafka's folder cannot be formatted: " + result.output());
        }
    }

    private List<String> command(List<String> options, String main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Jvm.java());
        command.addAll(Jvm.SMALL);
        command.addAll(List.of("-Xms48m", "-Xmx160m", "-XX:MaxDirectMemorySize=64m"));
        command.addAll(options);
        command.add("-Dlog4j2.configurationFile=" + layout.logging());
        command.add("-Dslf4j.provider=org.apache.logging.slf4j.SLF4JServiceProvider");
        command.add("-Dslf4j.internal.verbosity=WARN");
        command.add("-Danteroom.log=" + layout.logs().resolve("kafka.log"));
        command.addAll(List.of("-cp", layout.jar().toString(), main));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String resource(String name) throws IOException {
        try (InputStream content = KafkaServer.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(content, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
