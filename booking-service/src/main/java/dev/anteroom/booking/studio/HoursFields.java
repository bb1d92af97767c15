package dev.anteroom.booking.studio;

import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Gives a handler the {@link HoursForm} that was sent. Spring's own binder takes a line number that
 * is none, or that is very high, for a fault of ours.
 */
final class HoursFields implements HandlerMethodArgumentResolver {

    private static final Pattern LINE =
            Pattern.compile("rows\\[(\\d{1,2})]\\.(day|from|to|places)");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(HoursForm.class);
    }

    @Override
    public Mono<Object> resolveArgument(
            MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        return exchange.getFormData().map(HoursFields::read);
    }

    private static HoursForm read(MultiValueMap<String, String> fields) {
        TreeMap<Integer, HoursForm.Row> rows = new TreeMap<>();
        for (String name : fields.keySet()) {
            if (name.startsWith("rows")) {
                rows.computeIfAbsent(number(name), line -> row("rows[" + line + "].", fields));
            }
        }
        return new HoursForm(
                fields.getFirst("zone"), fields.getFirst("version"), List.copyOf(rows.values()));
    }

    private static int number(String name) {
        Matcher matcher = LINE.matcher(name);
        if (!matcher.matches()) {
            throw new ProblemException(ProblemType.BAD_REQUEST);
        }
        return Integer.parseInt(matcher.group(1));
    }

    private static HoursForm.Row row(String prefix, MultiValueMap<String, String> fields) {
        @Nullable List<String> places = fields.get(prefix + "places");
        return new HoursForm.Row(
                fields.getFirst(prefix + "day"),
                fields.getFirst(prefix + "from"),
                fields.getFirst(prefix + "to"),
                places == null ? Set.of() : Set.copyOf(places));
    }
}
