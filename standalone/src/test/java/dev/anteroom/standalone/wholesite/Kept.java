package dev.anteroom.standalone.wholesite;

import java.util.List;
import java.util.stream.Stream;

/** How much the services have written down for people, to see that nothing was added. */
final class Kept {

    private static final List<String> TABLES =
            List.of(
                    "content.articles",
                    "content.pages",
                    "content.people",
                    "content.topics",
                    "content.pictures",
                    "newsletter.subscriber",
                    "newsletter.issue",
                    "booking.bookings",
                    "booking.offers",
                    "gateway.staff_account");

    private Kept() {}

    /** Each table with its number of rows. */
    static List<List<String>> of(TestSite site) {
        return TABLES.stream().map(table -> count(site, table)).toList();
    }

    private static List<String> count(TestSite site, String table) {
        String[] names = table.split("\\.", 2);
        long rows = Rows.of(site, names[0]).number("SELECT count(*) FROM " + names[1]);
        return Stream.of(table, String.valueOf(rows)).toList();
    }
}
