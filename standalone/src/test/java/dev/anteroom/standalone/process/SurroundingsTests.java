package dev.anteroom.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurroundingsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ANTEROOM_MAIL_SERVERS_0_HOST",
                "anteroom_gateway_mail_catcher",
                "SPRING_APPLICATION_JSON",
                "SPRING_CONFIG_ADDITIONAL_LOCATION",
                "SERVER_PORT",
                "LOGGING_LEVEL_ROOT",
                "JAVA_TOOL_OPTIONS",
                "JDK_JAVA_OPTIONS",
                "_JAVA_OPTIONS",
                "CLASSPATH",
                "PGPORT",
                "KAFKA_OPTS"
            })
    void takesOutWhatCouldSetAChildUp(String name) {
        Map<String, String> environment = new HashMap<>(Map.of(name, "x", "PATH", "/bin"));
        Surroundings.strip(environment);
        assertThat(environment).containsExactly(Map.entry("PATH", "/bin"));
    }

    @Test
    void leavesPathHomeAndLanguage() {
        Map<String, String> all =
                Map.of("PATH", "/bin", "HOME", "/root", "LANG", "C.UTF-8", "LC_ALL", "C");
        Map<String, String> environment = new HashMap<>(all);
        Surroundings.strip(environment);
        assertThat(environment).isEqualTo(all);
    }

    @Test
    void givesEveryJvmTheOptionsThatAreMeantForAll() {
        Map<String, String> environment =
                new HashMap<>(Map.of(Surroundings.JVM_OPTIONS, "-XX:AOTMode=off"));
        Surroundings.strip(environment);
        assertThat(environment).containsExactly(Map.entry("_JAVA_OPTIONS", "-XX:AOTMode=off"));
    }

    @Test
    void stripsForToolsToo() {
        List<String> names =
                Tool.run("env").output().lines().map(line -> line.split("=", 2)[0]).toList();
        assertThat(names).isNotEmpty().allMatch(name -> name.equals("_") || isPassed(name));
    }

    private static boolean isPassed(String name) {
        Map<String, String> one = new HashMap<>(Map.of(name, "x"));
        Surroundings.strip(one);
        return !one.isEmpty();
    }
}
