package dev.anteroom.chassis.operations;

import dev.anteroom.chassis.api.ApiPart;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.staff.Staff;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Republication for owners. */
@RestController
@RequestMapping("/api/${anteroom.api-prefix}")
final class RepublishApi implements ApiPart {

    private final Republication republication;

    RepublishApi(Republication republication) {
        this.republication = republication;
    }

    @Override
    public String description() {
        return "republish";
    }

    @PostMapping("/republish")
    Map<String, Integer> republish(Staff staff) {
        staff.require(Role.OWNER);
        return Map.of("republished", republication.run());
    }
}
