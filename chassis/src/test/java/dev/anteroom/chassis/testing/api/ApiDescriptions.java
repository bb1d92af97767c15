package dev.anteroom.chassis.testing.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * What each service's test calls: its description names exactly what it serves below {@code /api/},
 * with the same parameters and fields.
 */
public final class ApiDescriptions {

    private ApiDescriptions() {}

    /**
     * Checks the description of a running service.
     *
     * @param service with its web server
     * @throws AssertionError naming everything that differs
     */
    public static void check(ApplicationContext service) {
        var mapping =
                service.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        assertThat(differences(read(service), ServedOperation.all(mapping))).isEmpty();
    }

    static List<String> differences(DescribedApi api, Collection<ServedOperation> all) {
        Map<String, ServedOperation> served =
                all.stream()
                        .collect(
                                Collectors.toMap(
                                        ServedOperation::name,
                                        Function.identity(),
                                        (one, other) -> one,
                                        TreeMap::new));
        Map<String, DescribedOperation> described = api.operations();
        List<String> found = api.faults();
        served.keySet().stream()
                .filter(name -> !described.containsKey(name))
                .forEach(name -> found.add(name + " is not described"));
        described.keySet().stream()
                .filter(name -> !served.containsKey(name))
                .forEach(name -> found.add(name + " is not served"));
        served.forEach(
                (name, operation) -> {
                    DescribedOperation told = described.get(name);
                    if (told != null) {
                        found.addAll(told.differencesTo(operation));
                    }
                });
        return found;
    }

    private static DescribedApi read(ApplicationContext service) {
        String address =
                "http://127.0.0.1:%s/api/%s/openapi.json"
                        .formatted(
                                service.getEnvironment().getRequiredProperty("local.server.port"),
                                service.getEnvironment()
                                        .getRequiredProperty("anteroom.api-prefix"));
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            return new DescribedApi(JsonMapper.shared().readTree(answer.body()));
        } catch (IOException e) {
            throw new AssertionError("No answer from " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }
}
