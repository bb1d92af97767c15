package dev.anteroom.chassis.request;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What a caller says that it takes. */
public final class Accepted {

    private Accepted() {}

    /**
     * The media types of {@code Accept}; one that cannot be read asks for nothing in particular.
     */
    public static List<MediaType> by(HttpHeaders headers) {
        try {
            return headers.getAccept();
        } catch (InvalidMediaTypeException unreadable) {
            return List.of();
        }
    }
}
