package dev.anteroom.gateway.cache.store;

import dev.anteroom.gateway.cache.rule.CacheKey;
import dev.anteroom.gateway.cache.rule.Freshness;
import dev.anteroom.gateway.cache.rule.Validators;
import io.netty.util.AbstractReferenceCounted;
import io.netty.util.IllegalReferenceCountException;
import io.netty.util.ReferenceCounted;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page as it is served. It is counted: the store holds it once, and so does each answer that is
 * being written; its memory goes back when the last of them lets go.
 */
public final class StoredPage extends AbstractReferenceCounted {

    /** What a page costs beside its bytes: header fields, index entries, map nodes. */
    private static final int OVERHEAD = 2_048;

    private final CacheKey key;
    private final int status;
    private final Rendition plain;
    private final @Nullable Rendition zipped;
    private final @Nullable Validators validators;
    private final Freshness freshness;
    private final Instant made;
    private final Set<String> surrogateKeys;
    private volatile Instant askAgainFrom = Instant.MIN;

    StoredPage(
            CacheKey key,
            int status,
            Rendition plain,
            @Nullable Rendition zipped,
            @Nullable Validators validators,
            Freshness freshness,
            Instant made,
            Set<String> surrogateKeys) {
        this.key = key;
        this.status = status;
        this.plain = plain;
        this.zipped = zipped;
        this.validators = validators;
        this.freshness = freshness;
        this.made = made;
        this.surrogateKeys = Set.copyOf(surrogateKeys);
    }

    /** Holds the page until {@link #release()}; false if its memory is gone already. */
    public boolean tryHold() {
        try {
            retain();
            return true;
        } catch (IllegalReferenceCountException _) {
            return false;
        }
    }

    public CacheKey key() {
        return key;
    }

    public int status() {
        return status;
    }

    /** The page as this visitor takes it. */
    public Rendition rendition(boolean takesGzip) {
        Rendition smaller = zipped;
        return takesGzip && smaller != null ? smaller : plain;
    }

    /** What it is recognised by; null for pages that are no plain success. */
    public @Nullable Validators validators() {
        return validators;
    }

    public Freshness freshness() {
        return freshness;
    }

    /** Time since the origin made it, never negative. */
    public Duration age(Instant now) {
        return now.isBefore(made) ? Duration.ZERO : Duration.between(made, now);
    }

    Set<String> surrogateKeys() {
        return surrogateKeys;
    }

    /** After a failure: serves the stale page until then without asking again. */
    public void pauseAsking(Instant until) {
        askAgainFrom = until;
    }

    /** False while the origin has just failed. */
    public boolean mayAsk(Instant now) {
        return !now.isBefore(askAgainFrom);
    }

    int weight() {
        Rendition smaller = zipped;
        return plain.length()
                + (smaller == null ? 0 : smaller.length())
                + OVERHEAD
                + 2 * key.target().length();
    }

    @Override
    protected void deallocate() {
        plain.body().release();
        Rendition smaller = zipped;
        if (smaller != null) {
            smaller.body().release();
        }
    }

    @Override
    public ReferenceCounted touch(Object hint) {
        return this;
    }
}
