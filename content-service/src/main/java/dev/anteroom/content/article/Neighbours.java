package dev.anteroom.content.article;

import java.util.Optional;
import java.util.stream.Stream;

/** The older and the newer article. */
public record Neighbours(Optional<Neighbour> previous, Optional<Neighbour> next) {

    Stream<Neighbour> all() {
        return Stream.concat(previous.stream(), next.stream());
    }
}
