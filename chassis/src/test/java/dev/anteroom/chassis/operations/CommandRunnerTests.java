package dev.anteroom.chassis.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.event.BrokerUnreachableException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

class CommandRunnerTests {

    private final StringWriter printed = new StringWriter();
    private final AtomicInteger status = new AtomicInteger(-1);

    /** Does what it is told to. */
    private record Probe(Runnable work) implements Command {

        @Override
        public String name() {
            return "probe";
        }

        @Override
        public boolean run(List<String> words, PrintWriter out) {
            work.run();
            out.println(words);
            return words.equals(List.of("well"));
        }
    }

    @Test
    void givesTheCommandItsWordsAndTellsTheShellHowItWent() {
        run(() -> {}, "probe", "well", "--an.option=1");
        assertThat(printed).hasToString("[well]\n");
        assertThat(status).hasValue(0);

        run(() -> {}, "probe", "badly");
        assertThat(status).hasValue(1);
    }

    @Test
    void saysWhenAServiceHasNoSuchCommand() {
        run(() -> {}, "dance");

        assertThat(printed).hasToString("This service has no command dance. It has: probe.\n");
        assertThat(status).hasValue(2);
    }

    @Test
    void aMistypedCommandStartsNoService() {
        assertThat(quiet("dnace")).isEqualTo("none");
        assertThat(quiet("dead-letters", "list")).isEqualTo("none");
        assertThat(quiet("--server.port=0")).isNull();
    }

    @Test
    void saysInOneSentenceThatKafkaIsAway() {
        run(
                () -> {
                    throw new BrokerUnreachableException(new IllegalStateException("secret"));
                },
                "probe");

        assertThat(printed.toString())
                .startsWith("Kafka does not answer: check spring.kafka.bootstrap-servers")
                .hasLineCount(1);
        assertThat(status).hasValue(1);
    }

    @Test
    void saysInOneSentenceThatTheDatabaseIsAwayHoweverDeepTheCause() {
        run(
                () -> {
                    throw new BeanCreationException(
                            "bean", new SQLTransientConnectionException("secret"));
                },
                "probe");

        assertThat(printed.toString()).startsWith("The database does not answer").hasLineCount(1);
    }

    @Test
    void namesAnyOtherFaultWithoutItsMessage() {
        run(
                () -> {
                    throw new IllegalStateException("secret");
                },
                "probe");

        assertThat(printed).hasToString("It failed: IllegalStateException\n");
    }

    private static @Nullable String quiet(String... line) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(line));
        new CommandLine().postProcessEnvironment(environment, new SpringApplication());
        return environment.getProperty("spring.main.web-application-type");
    }

    private void run(Runnable work, String... line) {
        new CommandRunner(() -> Stream.of(new Probe(work)), new PrintWriter(printed), status::set)
                .run(new DefaultApplicationArguments(line));
    }
}
