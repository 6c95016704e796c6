package brussels.samenhang.shared.persistence;

import brussels.samenhang.shared.problem.DatabaseProblems;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets a few questions that go through much of the register read at once; the others wait for their turn, in the order
 * they came. As many at a time as there are connections would not be answered sooner, only leave none for the short
 * questions of everybody else, and all be given up together by the limits of the pool and of a statement.
 */
@Singleton
public class HeavyReads {

    private final Semaphore turns;
    private final Duration longestWait;

    HeavyReads(@ConfigProperty(name = "samenhang.heavy-reads.at-once") int atOnce, @ConfigProperty(name = "samenhang.heavy-reads.longest-wait") Duration longestWait) {
        this.turns = new Semaphore(atOnce, true);
        this.longestWait = longestWait;
    }

    /**
     * To be called without a connection in hand, so outside transactions.
     *
     * @throws brussels.samenhang.shared.problem.Problem {@code serviceUnavailable}, to be asked again later, when no turn came in time
     */
    public <T> T inTurn(Supplier<T> read) {
        try {
            if (!turns.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw DatabaseProblems.unavailable(null);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw DatabaseProblems.unavailable(stopping);
        }
        try {
            return read.get();
        } finally {
            turns.release();
        }
    }
}
