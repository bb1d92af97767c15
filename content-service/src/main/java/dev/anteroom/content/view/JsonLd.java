package dev.anteroom.content.view;

import dev.anteroom.content.column.JsonColumn;
import java.util.Map;

/** Structured data for machines that read pages (schema.org, JSON-LD 1.1). */
public final class JsonLd {

    private JsonLd() {}

    /** JSON that cannot end the script element it stands in. */
    public static String write(Map<String, ?> data) {
        return JsonColumn.write(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
