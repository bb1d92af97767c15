package dev.anteroom.standalone.wholesite;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Judges answers to what nobody should send; one line for each fault, empty when there is none. */
final class Answer {

    private static final List<String> INSIDE =
            List.of("Exception", "\tat ", "SQLSTATE", "org.springframework", "java.lang");

    private Answer() {}

    private static String shortened(String text) {
        return text.substring(0, Math.min(300, text.length()));
    }

    /** A refusal, told as the one who asked can read it. */
    static List<String> refusal(String asked, HttpResponse<String> answer) {
        if (answer.statusCode() < 400) {
            return List.of(
                    shortened(asked)
                            + " answers "
                            + answer.statusCode()
                            + shortened(answer.body()));
        }
        return calm(asked, answer);
    }

    /** Whatever it is: no failure of ours, and calm where it is a refusal. */
    static List<String> calm(String asked, HttpResponse<String> answer) {
        List<String> wrong = new ArrayList<>();
        if (answer.statusCode() >= 500) {
            wrong.add(shortened(asked) + " answers " + answer.statusCode() + " " + answer.body());
        }
        INSIDE.stream()
                .filter(answer.body()::contains)
                .forEach(word -> wrong.add(asked + " tells of the inside: " + answer.body()));
        if (answer.statusCode() >= 400 && !isProblem(answer) && !isPage(answer)) {
            wrong.add(
                    shortened(asked)
                            + " is told badly: "
                            + answer.statusCode()
                            + answer.headers().map()
                            + shortened(answer.body()));
        }
        return wrong;
    }

    /** RFC 9457. */
    private static boolean isProblem(HttpResponse<String> answer) {
        if (!type(answer).equals("application/problem+json")) {
            return false;
        }
        try {
            JsonNode problem = Web.read(answer);
            return problem.path("type").asString("").startsWith("urn:anteroom:problem:")
                    && problem.path("status").asInt(0) == answer.statusCode()
                    && List.of("title", "detail", "requestId").stream()
                            .noneMatch(name -> problem.path(name).asString("").isBlank());
        } catch (JacksonException e) {
            return false;
        }
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return type(answer).startsWith("text/html")
                && answer.body().contains("<h1")
                && answer.body().contains("<header");
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("none");
    }
}
