package dev.anteroom.gateway.identity.staff;

import dev.anteroom.chassis.staff.Role;
import dev.anteroom.gateway.identity.account.Account;
import dev.anteroom.gateway.identity.account.RoleColumn;
import dev.anteroom.gateway.identity.apikey.ApiKey;
import dev.anteroom.gateway.identity.session.Session;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the pages of this package show. */
final class StaffViews {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private StaffViews() {}

    /**
     * An account.
     *
     * @param state {@code active}, {@code invited} or {@code disabled}
     */
    record AccountView(
            String path, String name, String email, List<String> roles, String state, Time seen) {

        static AccountView of(Account account) {
            return new AccountView(
                    pathOf(account.id()),
                    account.name(),
                    account.email().value(),
                    words(account.roles()),
                    state(account),
                    Time.of(account.signedInAt()));
        }

        private static String state(Account account) {
            if (!account.isActive()) {
                return "disabled";
            }
            return account.signedInAt() == null ? "invited" : "active";
        }
    }

    /** A session; {@code here} when it is the one that is looking. */
    record SessionView(UUID id, String browser, Time began, Time seen, boolean here) {

        static SessionView of(Session session, Session looking) {
            return new SessionView(
                    session.id(),
                    session.browser(),
                    Time.of(session.staff().signedInAt()),
                    Time.of(session.seenAt()),
                    session.id().equals(looking.id()));
        }
    }

    /** An API key. */
    record KeyView(
            UUID id, String name, String beginning, List<String> roles, Time created, Time used) {

        static KeyView of(ApiKey key) {
            return new KeyView(
                    key.id(),
                    key.name(),
                    key.beginning(),
                    words(key.roles()),
                    Time.of(key.createdAt()),
                    Time.of(key.usedAt()));
        }
    }

    /**
     * An instant for people and for machines; both empty for never.
     *
     * @param text for people
     * @param iso for machines
     */
    record Time(String text, String iso) {

        static Time of(@Nullable Instant instant) {
            return instant == null
                    ? new Time("", "")
                    : new Time(
                            TIME.format(instant),
                            instant.truncatedTo(ChronoUnit.SECONDS).toString());
        }
    }

    static String pathOf(UUID account) {
        return "/studio/staff/" + account;
    }

    static List<String> words(Collection<Role> roles) {
        return roles.stream().sorted().map(RoleColumn::word).toList();
    }
}
