package brussels.samenhang.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HeavyReadsTest {

    private static final int AT_ONCE = 3;

    @Test
    void noMoreReadAtOnceThanMayAndAllAreAnswered() throws Exception {
        var reads = new HeavyReads(AT_ONCE, Duration.ofMinutes(1));
        var reading = new AtomicInteger();
        var most = new AtomicInteger();
        var full = new CountDownLatch(AT_ONCE);
        var answers = new ArrayList<Future<Integer>>();
        try (var threads = Executors.newFixedThreadPool(12)) {
            for (var i = 0; i < 12; i++) {
                var answer = i;
                answers.add(threads.submit(() -> reads.inTurn(() -> {
                    most.accumulateAndGet(reading.incrementAndGet(), Math::max);
                    full.countDown();
                    awaited(full);
                    reading.decrementAndGet();
                    return answer;
                })));
            }
            for (var i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(i);
            }
        }
        assertThat(most).hasValue(AT_ONCE);
    }

    @Test
    void whoseTurnDoesNotComeInTimeIsAskedToComeBack() throws Exception {
        var reads = new HeavyReads(1, Duration.ofMillis(20));
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var first = threads.submit(() -> reads.inTurn(() -> {
                begun.countDown();
                awaited(end);
                return "read";
            }));
            begun.await();
            assertThatExceptionOfType(Problem.class).isThrownBy(() -> reads.inTurn(() -> "never"))
                    .satisfies(problem -> assertThat(problem.type()).isEqualTo(ProblemType.serviceUnavailable));
            end.countDown();
            assertThat(first.get()).isEqualTo("read");
        }
        assertThat(reads.inTurn(() -> "now")).isEqualTo("now");
    }

    @Test
    void aReadThatFailsGivesItsTurnBack() {
        var reads = new HeavyReads(1, Duration.ofMillis(20));
        for (var i = 0; i < 3; i++) {
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> reads.inTurn(() -> {
                throw new IllegalStateException("broken");
            }));
        }
        assertThat(reads.inTurn(() -> "still")).isEqualTo("still");
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
