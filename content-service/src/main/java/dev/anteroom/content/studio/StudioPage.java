package dev.anteroom.content.studio;

import dev.anteroom.chassis.page.PageCaching;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/** A page for staff: kept by no cache. */
public final class StudioPage {

    private final String view;
    private final Map<String, Object> model = new LinkedHashMap<>();
    private HttpStatus status = HttpStatus.OK;

    public StudioPage(String view) {
        this.view = view;
        model.put("studio", true);
        model.put("errors", new FieldErrors());
    }

    public StudioPage with(String name, @Nullable Object value) {
        if (value != null) {
            model.put(name, value);
        }
        return this;
    }

    /** A form that is shown again, with everything that was typed. */
    public StudioPage refused(FieldErrors errors) {
        model.put("errors", errors);
        status = HttpStatus.UNPROCESSABLE_CONTENT;
        return this;
    }

    /**
     * A form that is shown again since someone else was faster: with everything that was typed, and
     * beside it what they saved. Sending it once more is a deliberate choice.
     *
     * @param version theirs
     */
    public StudioPage overtaken(Record mine, Record theirs, long version) {
        return overtaken(mine, theirs, version, Map.of());
    }

    /**
     * The same for a form with ids in it.
     *
     * @param names what each id stands for
     */
    public StudioPage overtaken(
            Record mine, Record theirs, long version, Map<String, String> names) {
        model.put("theirs", Difference.between(mine, theirs, names));
        return conflict(version);
    }

    /** Something that was asked for on the ground of an older version. */
    public StudioPage conflict(long version) {
        model.putIfAbsent("theirs", List.of());
        model.put("version", version);
        status = HttpStatus.CONFLICT;
        return this;
    }

    public Rendering render() {
        HttpHeaders headers = new HttpHeaders();
        PageCaching.personal(headers);
        return Rendering.view(view).model(model).headers(headers).status(status).build();
    }
}
