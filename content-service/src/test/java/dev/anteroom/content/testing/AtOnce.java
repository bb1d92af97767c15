package dev.anteroom.content.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Lets several do something at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What came of each, in their order; all begin when all are ready. */
    public static <T> List<T> all(int many, IntFunction<T> work) throws Exception {
        CyclicBarrier ready = new CyclicBarrier(many);
        List<Callable<T>> tasks =
                IntStream.range(0, many)
                        .<Callable<T>>mapToObj(
                                n ->
                                        () -> {
                                            ready.await();
                                            return work.apply(n);
                                        })
                        .toList();
        List<T> results = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> done : people.invokeAll(tasks)) {
                results.add(done.get());
            }
        }
        return results;
    }
}
