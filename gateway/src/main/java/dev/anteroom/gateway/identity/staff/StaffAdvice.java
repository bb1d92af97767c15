package dev.anteroom.gateway.identity.staff;

import dev.anteroom.chassis.staff.StudioPlace;
import dev.anteroom.gateway.identity.session.Session;
import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Tells the layout where the member of the staff who asks may go, so that it leads nowhere else.
 */
@ControllerAdvice(assignableTypes = {StaffPages.class, AccessPages.class})
final class StaffAdvice {

    @ModelAttribute("studioPlaces")
    List<StudioPlace> studioPlaces(Session session) {
        return StudioPlace.of(session.staff().roles());
    }
}
