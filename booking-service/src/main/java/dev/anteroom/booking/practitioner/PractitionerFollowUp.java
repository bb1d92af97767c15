package dev.anteroom.booking.practitioner;

/** What else a change of a practitioner entails; part of its transaction. */
public interface PractitionerFollowUp {

    /** Something about the practitioner has just changed, or they left. */
    void changed(PractitionerId practitioner);
}
