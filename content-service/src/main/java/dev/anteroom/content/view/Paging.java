package dev.anteroom.content.view;

import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list. Whether there are more is known by fetching one more; nothing is counted.
 *
 * @param number from 1
 * @param newer address of the page before, if there is one
 * @param older address of the page after, if there is one
 */
public record Paging<T>(List<T> items, int number, @Nullable String newer, @Nullable String older) {

    public static final int SIZE = 12;
    private static final int LAST = 10_000;

    /** A page number as it stands in an address, forgiven when it makes no sense. */
    public static int number(@Nullable String text) {
        if (text == null || !text.matches("[0-9]{1,5}")) {
            return 1;
        }
        return Math.clamp(Integer.parseInt(text), 1, LAST);
    }

    public static int offset(int number) {
        return (number - 1) * SIZE;
    }

    /**
     * Cuts the page out of what was fetched.
     *
     * @throws ProblemException 404 for a page behind the last
     * @param fetched up to {@link #SIZE} and one
     * @param path the list's address without a page
     */
    public static <T> Paging<T> of(List<T> fetched, int number, String path) {
        if (fetched.isEmpty() && number > 1) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        return new Paging<>(
                fetched.stream().limit(SIZE).toList(),
                number,
                number > 1 ? address(path, number - 1) : null,
                fetched.size() > SIZE ? address(path, number + 1) : null);
    }

    /** The address of one page of a list; the first has none of its own. */
    public static String address(String path, int number) {
        String next = path.contains("?") ? "&page=" : "?page=";
        return number == 1 ? path : path + next + number;
    }
}
