package dev.parley.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that empty a heap of work together. */
public final class Crew {

    private Crew() {}

    /** What one member does with each piece it takes. */
    public interface Member<T> {

        void take(T piece) throws Exception;

        default void leave() throws Exception {}
    }

    /** How a member gets ready, before the clock runs. */
    @FunctionalInterface
    public interface Recruit<T> {

        Member<T> ready() throws Exception;
    }

    /** Has that many members do all the work; gives back the nanoseconds from start to end. */
    public static <T> long nanos(int members, List<T> work, Recruit<T> recruit) throws Exception {
        List<Member<T>> crew = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            crew.add(recruit.ready());
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(members)) {
            return nanos(crew, work, threads);
        } finally {
            for (Member<T> member : crew) {
                member.leave();
            }
        }
    }

    private static <T> long nanos(List<Member<T>> crew, List<T> work, ExecutorService threads)
            throws InterruptedException, ExecutionException {
        var heap = new ConcurrentLinkedQueue<>(work);
        List<Future<?>> ends = new ArrayList<>();
        long start = System.nanoTime();
        for (Member<T> member : crew) {
            ends.add(threads.submit(() -> empty(heap, member)));
        }
        for (Future<?> end : ends) {
            end.get();
        }
        return System.nanoTime() - start;
    }

    private static <T> Void empty(ConcurrentLinkedQueue<T> heap, Member<T> member)
            throws Exception {
        for (var piece = heap.poll(); piece != null; piece = heap.poll()) {
            member.take(piece);
        }
        return null;
    }
}
