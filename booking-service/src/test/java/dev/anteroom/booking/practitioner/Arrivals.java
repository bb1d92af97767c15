package dev.anteroom.booking.practitioner;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets people of the demo practice arrive, as their events would. */
public final class Arrivals {

    public static final UUID RENATA = UUID.fromString("0199155c-6200-72f2-a665-a60c12d28918");
    public static final UUID WENDELL = UUID.fromString("01991fa9-1a00-713d-978d-6c0fd3901ff2");

    private Arrivals() {}

    public static void arrive(
            Practitioners practitioners,
            List<PractitionerFollowUp> followUps,
            TransactionTemplate transaction) {
        arrive(
                RENATA,
                "renata-ostervald",
                "Renata Ostervald",
                "America/New_York",
                practitioners,
                followUps,
                transaction);
        arrive(
                WENDELL,
                "wendell-achterberg",
                "Wendell Achterberg",
                "America/Chicago",
                practitioners,
                followUps,
                transaction);
    }

    private static void arrive(
            UUID id,
            String slug,
            String name,
            String zone,
            Practitioners practitioners,
            List<PractitionerFollowUp> followUps,
            TransactionTemplate transaction) {
        Practitioner person =
                new Practitioner(
                        new PractitionerId(id),
                        slug,
                        name,
                        "Therapist",
                        "Listens.",
                        ZoneId.of(zone),
                        null,
                        "",
                        true);
        transaction.executeWithoutResult(
                status -> {
                    if (practitioners.put(person, 1)) {
                        followUps.forEach(followUp -> followUp.changed(person.id()));
                    }
                });
    }
}
