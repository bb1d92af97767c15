package dev.anteroom.chassis.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StudioPlaceTests {

    private static final Set<StudioPlace> FOR_OWNERS_AND_EDITORS =
            EnumSet.of(StudioPlace.PAGES, StudioPlace.SUBSCRIBERS, StudioPlace.ISSUES);

    @Test
    void ownersAreLedEverywhere() {
        assertThat(StudioPlace.of(Set.of(Role.OWNER))).containsExactly(StudioPlace.values());
    }

    @Test
    void editorsAreLedEverywhereButToTheSettings() {
        assertThat(StudioPlace.of(Set.of(Role.EDITOR)))
                .containsAll(FOR_OWNERS_AND_EDITORS)
                .containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(StudioPlace.SITE)));
    }

    @Test
    void practitionersAreNotLedToWhatIsThePracticesOwn() {
        assertThat(StudioPlace.of(Set.of(Role.PRACTITIONER)))
                .doesNotContainAnyElementsOf(FOR_OWNERS_AND_EDITORS)
                .doesNotContain(StudioPlace.SITE)
                .contains(StudioPlace.CALENDAR, StudioPlace.ARTICLES);
    }

    @Test
    void whoHasTwoRolesIsLedWhereEitherIs() {
        assertThat(StudioPlace.of(Set.of(Role.PRACTITIONER, Role.OWNER)))
                .containsExactly(StudioPlace.values());
        assertThat(StudioPlace.of(Set.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceHasAText(StudioPlace place) {
        assertThat(ResourceBundle.getBundle("messages/layout").getString(place.message()))
                .isNotBlank();
    }
}
