package dev.anteroom.chassis.mail.sending;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Opens a {@link Postroom} at each start: one that was closed stays closed. */
final class PostOffice implements SmartLifecycle {

    private final Supplier<Postroom> rooms;
    private @Nullable Postroom room;

    PostOffice(Supplier<Postroom> rooms) {
        this.rooms = rooms;
    }

    @Override
    public synchronized void start() {
        if (!isRunning()) {
            Postroom fresh = rooms.get();
            fresh.start();
            room = fresh;
        }
    }

    @Override
    public synchronized void stop() {
        if (room != null) {
            room.stop();
            room = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return room != null && room.isOpen();
    }
}
