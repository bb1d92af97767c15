package dev.anteroom.content.testing;

import static dev.anteroom.content.testing.Visitor.owner;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** The first form of a studio page, as a browser fills it in and a person types over it. */
public final class FilledForm {

    private final Visitor visitor;
    private final String action;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private FilledForm(Visitor visitor, FormElement form) {
        this.visitor = visitor;
        this.action = form.attr("action");
        form.formData().forEach(f -> fields.merge(f.key(), f.value(), (a, b) -> a + "," + b));
    }

    /** The form as an owner finds it. */
    public static FilledForm at(Visitor visitor, String path) {
        return new FilledForm(
                visitor,
                (FormElement)
                        Objects.requireNonNull(
                                Jsoup.parse(visitor.get(path, owner()).body())
                                        .selectFirst("main form[method=post]")));
    }

    public FilledForm with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    /** Leaves a field out, as a box that is not ticked. */
    public FilledForm without(String field) {
        fields.remove(field);
        return this;
    }

    public String value(String field) {
        return fields.getOrDefault(field, "");
    }

    public HttpResponse<String> send() {
        return send(owner());
    }

    public HttpResponse<String> send(String token) {
        return visitor.post(action, token, fields);
    }
}
