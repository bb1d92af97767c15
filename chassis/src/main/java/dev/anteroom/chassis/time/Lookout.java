package dev.anteroom.chassis.time;

import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Looks at something now and then, so that nobody who asks for its figures keeps others from a
 * connection or waits for what is away.
 *
 * @param <S> what one look sees
 */
public abstract class Lookout<S> extends Rounds {

    private volatile @Nullable S last;

    /** As {@link Rounds} has it. */
    protected Lookout(String thread, Duration pause, String complaint) {
        super(thread, pause, complaint);
    }

    /** One look. */
    protected abstract S look();

    /** Looks now. */
    @Override
    public final void round() {
        last = look();
    }

    /** What was seen at the last look; null before the first. */
    public final @Nullable S last() {
        return last;
    }

    /** A figure of the last look; not a number before the first. */
    public final double figure(ToDoubleFunction<S> figure) {
        S seen = last;
        return seen == null ? Double.NaN : figure.applyAsDouble(seen);
    }
}
