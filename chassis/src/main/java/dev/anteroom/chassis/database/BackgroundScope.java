package dev.anteroom.chassis.database;

/** Whether the code that runs is background work; it holds as far as the call that opened it. */
public final class BackgroundScope {

    private static final ScopedValue<Boolean> OPEN = ScopedValue.newInstance();

    private BackgroundScope() {}

    static boolean isOpen() {
        return OPEN.isBound();
    }

    /** Runs this as background work: its connections come from the background pool. */
    public static <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(OPEN, true).call(work);
    }
}
