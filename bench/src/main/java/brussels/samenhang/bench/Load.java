package brussels.samenhang.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.ArrayList;

/**
 * A number of workers, each doing the same over and over for some seconds. Before they are timed they do so for a
 * second more: a fresh connection plans its first statements anew, which a server with a pool does not see again.
 */
final class Load {

    interface Worker extends AutoCloseable {
        void once() throws Exception;
    }

    interface Workers {
        Worker next() throws Exception;
    }

    /** @param rate finished per second; @param p50 and p99 in milliseconds */
    record Result(double rate, double p50, double p99) {
    }

    private static final double NANOS_PER_MILLI = 1_000_000.0;
    private static final long UNTIMED_NANOS = TimeUnit.SECONDS.toNanos(1);

    private Load() {
    }

    static Result run(int connections, int seconds, Workers workers) throws Exception {
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var running = new ArrayList<Callable<long[]>>();
            for (int i = 0; i < connections; i++) {
                var worker = workers.next();
                running.add(() -> times(worker, seconds));
            }
            var all = new ArrayList<long[]>();
            for (var finished : threads.invokeAll(running)) {
                all.add(finished.get());
            }
            var times = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Result(times.length / (double) seconds, at(times, 0.50), at(times, 0.99));
        }
    }

    private static long[] times(Worker worker, int seconds) throws Exception {
        try (worker) {
            for (long ready = System.nanoTime() + UNTIMED_NANOS; System.nanoTime() < ready; ) {
                worker.once();
            }
            var times = new long[1024];
            int count = 0;
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            for (long start = System.nanoTime(); start < end; ) {
                worker.once();
                long now = System.nanoTime();
                if (count == times.length) {
                    times = Arrays.copyOf(times, count * 2);
                }
                times[count++] = now - start;
                start = now;
            }
            return Arrays.copyOf(times, count);
        }
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))] / NANOS_PER_MILLI;
    }
}
