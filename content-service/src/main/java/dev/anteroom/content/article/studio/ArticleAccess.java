package dev.anteroom.content.article.studio;

import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.staff.Staff;
import dev.anteroom.content.person.PersonId;

/** Who may write at which article: owners and editors at all, practitioners at their own. */
public final class ArticleAccess {

    private ArticleAccess() {}

    /** Whether this one sees and writes everyone's articles. */
    public static boolean all(Staff staff) {
        return staff.hasAny(Role.OWNER, Role.EDITOR);
    }

    public static boolean may(Staff staff, PersonId author) {
        return all(staff) || author.value().equals(staff.person());
    }

    /**
     * Goes on only for one who may.
     *
     * @throws dev.anteroom.chassis.problem.ProblemException 403 otherwise
     */
    public static void require(Staff staff, PersonId author) {
        if (!may(staff, author)) {
            staff.require(Role.OWNER, Role.EDITOR);
        }
    }
}
