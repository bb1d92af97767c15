package dev.anteroom.content.picture;

import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves pictures. An address never shows anything else, so whoever has it need not ask again. */
@RestController
class PictureController {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** An SVG that is opened on its own runs nothing and fetches nothing. */
    private static final String NOTHING_RUNS =
            "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    /** Letters and feeds show them on pages of others. */
    private static final String SHOWN_ANYWHERE = "cross-origin";

    private final ReadPicture read;

    PictureController(ReadPicture read) {
        this.read = read;
    }

    @GetMapping("/media/{name}")
    ResponseEntity<byte[]> picture(@PathVariable String name) {
        PictureAddress address =
                PictureAddress.parse("/media/" + name).orElseThrow(PictureController::notFound);
        PictureBytes picture = read.at(address).orElseThrow(PictureController::notFound);
        return ResponseEntity.ok()
                .header("Cache-Control", FOR_EVER)
                .header("Content-Type", picture.format().mediaType())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("Cross-Origin-Resource-Policy", SHOWN_ANYWHERE)
                .header("X-Content-Type-Options", "nosniff")
                .header("Surrogate-Key", "pictures")
                .eTag(address.hash())
                .body(picture.bytes());
    }

    private static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND);
    }
}
