package dev.anteroom.content.site.web;

import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import dev.anteroom.content.site.Site;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells the stylesheet the practice's accent. The colour stands in the address, so the sheet never
 * changes; which shades of it are shown is the stylesheet's matter.
 */
@RestController
class ColourController {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

    @GetMapping("/media/accents/{digits}.css")
    ResponseEntity<String> accent(@PathVariable String digits) {
        String colour = "#" + digits;
        if (!Site.isColour(colour)) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(CSS)
                .header("Cache-Control", FOR_EVER)
                .header("Surrogate-Key", "accents")
                .body(":root{--brand:" + colour + "}\n");
    }
}
