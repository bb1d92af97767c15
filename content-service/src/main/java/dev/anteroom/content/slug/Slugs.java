package dev.anteroom.content.slug;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every slug that was ever given. Inside a transaction of the caller. */
public class Slugs {

    private static final int MOST_NUMBERS = 1000;

    private final JdbcClient jdbc;

    Slugs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Gives the slug to the owner for ever. One who takes back an old slug of their own may.
     *
     * @return false when it belongs, or once belonged, to another
     */
    public boolean claim(SlugKind kind, Slug slug, UUID owner) {
        // The second part answers after a conflict: the row may be the owner's own.
        jdbc.sql(
                        """
                        INSERT INTO slugs (kind, slug, owner_id) VALUES (:kind, :slug, :owner)
                        ON CONFLICT ON CONSTRAINT slugs_pk DO NOTHING
                        """)
                .param("kind", kind.column())
                .param("slug", slug.value())
                .param("owner", owner)
                .update();
        return jdbc.sql("SELECT owner_id FROM slugs WHERE kind = :kind AND slug = :slug")
                .param("kind", kind.column())
                .param("slug", slug.value())
                .query(UUID.class)
                .single()
                .equals(owner);
    }

    /** Claims the slug that the title suggests, with a number behind it where that is taken. */
    public Slug claimFrom(SlugKind kind, String title, UUID owner) {
        Slug wanted = Slug.from(title).orElseGet(() -> new Slug(kind.column()));
        if (claim(kind, wanted, owner)) {
            return wanted;
        }
        for (int number = 2; number < MOST_NUMBERS; number++) {
            Slug next = wanted.numbered(number);
            if (claim(kind, next, owner)) {
                return next;
            }
        }
        return claimFrom(kind, owner.toString(), owner);
    }
}
