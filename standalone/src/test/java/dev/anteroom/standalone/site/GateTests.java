package dev.anteroom.standalone.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class GateTests {

    private final Gate gate = new Gate();

    @Test
    void letsNothingThroughOnceItIsShut() {
        AtomicBoolean done = new AtomicBoolean();
        assertThat(gate.shut()).isTrue();
        assertThat(gate.shut()).isFalse();
        assertThatThrownBy(() -> gate.step(() -> done.set(true)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(done).isFalse();
    }

    @Test
    void waitsForAStepThatIsUnderWay() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        Thread starter =
                Thread.ofVirtual()
                        .start(
                                () ->
                                        gate.step(
                                                () -> {
                                                    inside.countDown();
                                                    wait(goOn);
                                                    done.set(true);
                                                }));
        inside.await();
        Thread closer = Thread.ofPlatform().start(gate::shut);
        await().until(() -> closer.getState() == Thread.State.WAITING);
        assertThat(done).isFalse();
        goOn.countDown();
        closer.join();
        assertThat(done).isTrue();
        starter.join();
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
