package brussels.samenhang.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class StackTest {

    private final List<String> diary = new CopyOnWriteArrayList<>();

    @Test
    void aPartStartsAfterThoseItLeansOnAndStopsBeforeThem() {
        Stack stack = new Stack().add(new Scripted("database")).add(new Scripted("api"), "database").add(new Scripted("web"), "api");
        stack.start();
        stack.stop();
        assertEquals(List.of("database up", "api up", "web up", "web down", "api down", "database down"), diary);
    }

    @Test
    void partsThatDoNotLeanOnEachOtherStartTogether() {
        var both = new CountDownLatch(2);
        Stack stack = new Stack().add(new Scripted("a", () -> meet(both))).add(new Scripted("b", () -> meet(both)));
        stack.start();
        assertEquals(2, diary.size());
    }

    @Test
    void theFirstFailureIsToldWithoutWaitingForTheOthers() {
        var never = new CountDownLatch(1);
        Stack stack = new Stack()
                .add(new Scripted("slow", () -> await(never)))
                .add(new Scripted("broken", () -> {
                    throw new Failure("broken does not start: do this.");
                }));
        assertEquals("broken does not start: do this.", assertThrows(Failure.class, stack::start).getMessage());
        never.countDown();
    }

    @Test
    void aPartThatDiesIsNoticed() {
        var api = new Scripted("api");
        Stack stack = new Stack().add(new Scripted("database")).add(api, "database");
        stack.start();
        assertEquals(Optional.empty(), stack.casualty());
        api.running = false;
        assertEquals(Optional.of(api), stack.casualty());
    }

    @Test
    void aPartTakenAwayOnPurposeIsNoCasualtyAndComesBack() {
        var api = new Scripted("api");
        Stack stack = new Stack().add(api);
        stack.start();
        stack.end(api, true);
        assertEquals(Optional.empty(), stack.casualty());
        stack.start(api);
        assertEquals(List.of("api up", "api killed", "api up"), diary);
    }

    @Test
    void nothingStartsOnceTheStackStops() {
        var api = new Scripted("api");
        Stack stack = new Stack().add(api);
        stack.stop();
        assertThrows(Failure.class, () -> stack.start(api));
        assertTrue(stack.stopping());
        assertEquals(List.of("api down"), diary);
    }

    private static void meet(CountDownLatch both) {
        both.countDown();
        await(both);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Scripted implements Part {

        private final String name;
        private final Runnable starting;
        private volatile boolean running;

        Scripted(String name) {
            this(name, () -> { });
        }

        Scripted(String name, Runnable starting) {
            this.name = name;
            this.starting = starting;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String title() {
            return name;
        }

        @Override
        public void start() {
            starting.run();
            running = true;
            diary.add(name + " up");
        }

        @Override
        public void stop() {
            running = false;
            diary.add(name + " down");
        }

        @Override
        public void kill() {
            running = false;
            diary.add(name + " killed");
        }

        @Override
        public boolean running() {
            return running;
        }

        @Override
        public String epitaph() {
            return "ended";
        }
    }
}
