package dev.anteroom.chassis.staff;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A place of the studio that its navigation names, in order, and for whom: it leads nobody to a
 * page that answers 403. The access rules themselves stand with each page.
 */
public enum StudioPlace {
    HOME("", Start.SAME_GROUP, For.ALL),
    ARTICLES("/articles", Start.NEW_GROUP, For.ALL),
    PAGES("/pages", Start.SAME_GROUP, For.EDITORS),
    PEOPLE("/people", Start.SAME_GROUP, For.ALL),
    MEDIA("/media", Start.SAME_GROUP, For.ALL),
    CALENDAR("/calendar", Start.NEW_GROUP, For.ALL),
    BOOKINGS("/bookings", Start.SAME_GROUP, For.ALL),
    OFFERS("/offers", Start.SAME_GROUP, For.ALL),
    SUBSCRIBERS("/subscribers", Start.NEW_GROUP, For.EDITORS),
    ISSUES("/issues", Start.SAME_GROUP, For.EDITORS),
    SITE("/site", Start.NEW_GROUP, For.OWNERS),
    STAFF("/staff", Start.SAME_GROUP, For.ALL);

    /** Whether the navigation sets a place off from the one before. */
    private enum Start {
        NEW_GROUP,
        SAME_GROUP
    }

    /** Whom a place is for. */
    private enum For {
        ALL,
        EDITORS,
        OWNERS;

        boolean includes(Role role) {
            return switch (this) {
                case ALL -> true;
                case EDITORS -> role == Role.EDITOR || role == Role.OWNER;
                case OWNERS -> role == Role.OWNER;
            };
        }
    }

    private final String path;
    private final Start start;
    private final For whom;

    StudioPlace(String path, Start start, For whom) {
        this.path = path;
        this.start = start;
        this.whom = whom;
    }

    /** Where someone with these roles is led to. */
    public static List<StudioPlace> of(Collection<Role> roles) {
        return Arrays.stream(values())
                .filter(place -> roles.stream().anyMatch(place.whom::includes))
                .toList();
    }

    /** Its address on the site. */
    public String href() {
        return "/studio" + path;
    }

    /** Names its text in the message bundle. */
    public String message() {
        return "layout.studio" + path.replace('/', '.');
    }

    /** True when the navigation sets it off from the place before it. */
    public boolean startsGroup() {
        return start == Start.NEW_GROUP;
    }
}
