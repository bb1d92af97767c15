package dev.anteroom.gateway.testing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many do the same at the same moment, on threads of their own. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of so many got, by its number from 0. */
    public static <T> List<T> by(int number, IntFunction<T> deed) {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<T>> got =
                    IntStream.range(0, number)
                            .mapToObj(
                                    i -> CompletableFuture.supplyAsync(() -> deed.apply(i), people))
                            .toList();
            return got.stream().map(CompletableFuture::join).toList();
        }
    }
}
