package dev.anteroom.content.view;

import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/** Sends people on. */
public final class Redirects {

    private Redirects() {}

    /** To an address that holds for ever (308): an old slug, a spelling. */
    public static Rendering forEver(String path) {
        return Rendering.redirectTo(path)
                .status(HttpStatus.PERMANENT_REDIRECT)
                .header("Cache-Control", "no-cache")
                .build();
    }

    /** To what came of a form (303). */
    public static Rendering after(String path) {
        return Rendering.redirectTo(path).status(HttpStatus.SEE_OTHER).build();
    }
}
