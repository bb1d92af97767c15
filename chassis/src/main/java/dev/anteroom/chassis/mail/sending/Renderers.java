package dev.anteroom.chassis.mail.sending;

import dev.anteroom.chassis.mail.DueLetter;
import dev.anteroom.chassis.mail.LetterRenderer;
import dev.anteroom.chassis.mail.Rendering;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The service's renderers by the kind of letter that they write. */
final class Renderers {

    private final Map<String, LetterRenderer> byKind;

    /**
     * Takes the service's renderers.
     *
     * @throws IllegalStateException when two write the same kind
     */
    Renderers(List<LetterRenderer> renderers) {
        byKind =
                renderers.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        LetterRenderer::kind, Function.identity()));
    }

    /**
     * Has the letter written.
     *
     * @throws RuntimeException when that fails, or when nobody here knows the kind: a newer replica
     *     may
     */
    Rendering render(DueLetter letter) {
        LetterRenderer renderer = byKind.get(letter.kind());
        if (renderer == null) {
            throw new IllegalStateException("No renderer for " + letter.kind());
        }
        return renderer.render(letter);
    }
}
