package dev.anteroom.chassis.operations;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Sees whether the service was started for one command, known or mistyped, and then leaves its web
 * server and its background work out. Also gives {@code anteroom.api-prefix} its default, the
 * service's name.
 */
final class CommandLine implements EnvironmentPostProcessor {

    private static final Map<String, Object> QUIET =
            Map.ofEntries(
                    Map.entry("anteroom.command", "true"),
                    Map.entry("spring.main.web-application-type", "none"),
                    Map.entry("spring.main.lazy-initialization", "true"),
                    Map.entry("spring.main.banner-mode", "off"),
                    Map.entry("anteroom.background.enabled", "false"),
                    Map.entry("anteroom.staff.enabled", "false"),
                    Map.entry("anteroom.database.start-wait", "5s"),
                    Map.entry("db-scheduler.enabled", "false"),
                    Map.entry("anteroom.mail.sending", "false"),
                    Map.entry("logging.level.root", "ERROR"),
                    Map.entry("logging.level.org.apache.kafka", "OFF"),
                    Map.entry("logging.level.com.zaxxer.hikari", "OFF"));

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        if (!words(environment).getFirst().isEmpty()) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("command", new HashMap<>(QUIET)));
        }
        String name = environment.getProperty("spring.application.name", "");
        environment
                .getPropertySources()
                .addLast(
                        new MapPropertySource(
                                "api-prefix",
                                Map.of("anteroom.api-prefix", name.replaceAll("-service$", ""))));
    }

    private static List<String> words(ConfigurableEnvironment environment) {
        return Arrays.asList(environment.getProperty("nonOptionArgs", "").split(","));
    }
}
