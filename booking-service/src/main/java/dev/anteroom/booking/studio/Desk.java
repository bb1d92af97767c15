package dev.anteroom.booking.studio;

import dev.anteroom.booking.practitioner.Practitioner;
import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.practitioner.Practitioners;
import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.staff.Staff;
import java.util.Optional;
import org.springframework.web.reactive.result.view.Rendering;

/** Whose desk a member of the staff sits at. */
class Desk {

    private final Practitioners practitioners;

    Desk(Practitioners practitioners) {
        this.practitioners = practitioners;
    }

    /**
     * The practitioner that the account stands for, though they may have left: those who booked
     * them before still come. Empty for staff without a person.
     */
    Optional<Practitioner> find(Staff staff) {
        staff.require(Role.PRACTITIONER, Role.OWNER, Role.EDITOR);
        return staff.person() == null
                ? Optional.empty()
                : practitioners.findEver(new PractitionerId(staff.person()));
    }

    /** The practitioner that the account stands for; 403 for everyone else. */
    Practitioner own(Staff staff) {
        return find(staff).orElseThrow(() -> new ProblemException(ProblemType.NOT_ALLOWED));
    }

    /**
     * The practitioner whose clients the account may see: to stand for them is not enough without
     * the role. Empty for other staff.
     */
    Optional<Practitioner> withClients(Staff staff) {
        return find(staff).filter(person -> staff.has(Role.PRACTITIONER));
    }

    /** What staff see who have no clients, with the reason: nobody they stand for, or no role. */
    Rendering.Builder<?> noClients(Staff staff) {
        return Rendering.view("studio/no-clients")
                .modelAttribute("standsForSomeone", find(staff).isPresent());
    }

    /** The practitioner whose clients the account may see; 403 for everyone else. */
    Practitioner ownWithClients(Staff staff) {
        return withClients(staff).orElseThrow(() -> new ProblemException(ProblemType.NOT_ALLOWED));
    }
}
