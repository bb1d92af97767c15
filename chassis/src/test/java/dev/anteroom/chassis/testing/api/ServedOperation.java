package dev.anteroom.chassis.testing.api;

import dev.anteroom.chassis.staff.Staff;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/**
 * An operation as its handler has it.
 *
 * @param name method and path, such as {@code GET /api/content/articles}
 */
record ServedOperation(String name, HandlerMethod handler) {

    /** All below {@code /api/}. */
    static List<ServedOperation> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .flatMap(
                        entry ->
                                names(entry.getKey())
                                        .map(name -> new ServedOperation(name, entry.getValue())))
                .toList();
    }

    private static Stream<String> names(RequestMappingInfo info) {
        return info.getPatternsCondition().getPatterns().stream()
                .map(Object::toString)
                .filter(path -> path.startsWith("/api/"))
                .flatMap(
                        path ->
                                info.getMethodsCondition().getMethods().stream()
                                        .map(method -> method + " " + path));
    }

    boolean isForStaff() {
        return parameters().anyMatch(parameter -> parameter.getType().equals(Staff.class));
    }

    /** Where each parameter is and its name, such as {@code query cursor}. */
    Set<String> parameterNames() {
        Set<String> names = new TreeSet<>();
        parameters()
                .forEach(
                        parameter -> {
                            add(names, "path", parameter, PathVariable.class, PathVariable::name);
                            add(names, "query", parameter, RequestParam.class, RequestParam::name);
                            add(
                                    names,
                                    "header",
                                    parameter,
                                    RequestHeader.class,
                                    RequestHeader::name);
                        });
        return names;
    }

    private static <A extends Annotation> void add(
            Set<String> names,
            String place,
            Parameter parameter,
            Class<A> type,
            Function<A, String> name) {
        A annotation = AnnotatedElementUtils.findMergedAnnotation(parameter, type);
        if (annotation != null) {
            String given = name.apply(annotation);
            names.add(place + " " + (given.isEmpty() ? parameter.getName() : given));
        }
    }

    Optional<ResolvableType> body() {
        return parameters()
                .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                .map(parameter -> ResolvableType.forType(parameter.getParameterizedType()))
                .findFirst();
    }

    ResolvableType answer() {
        return ResolvableType.forMethodReturnType(handler.getMethod());
    }

    private Stream<Parameter> parameters() {
        return Arrays.stream(handler.getMethod().getParameters());
    }
}
