package dev.anteroom.gateway.identity.staff;

import dev.anteroom.gateway.identity.session.Session;
import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells the layout what the member of the staff who asks may do, so that it leads nowhere else. */
@ControllerAdvice(assignableTypes = {StaffPages.class, AccessPages.class})
final class StaffAdvice {

    /** Names of roles, as a token has them. */
    @ModelAttribute("roles")
    List<String> roles(Session session) {
        return StaffViews.words(session.staff().roles());
    }
}
