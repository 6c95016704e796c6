package brussels.samenhang.devstack;

import java.nio.file.Path;
import java.time.Duration;

/** A part that is a process of its own, made after a recipe. */
final class ProcessPart implements Part {

    private static final Duration REMINDER = Duration.ofSeconds(15);
    private static final Duration FAREWELL = Duration.ofSeconds(20);

    private final Recipe recipe;
    private final RunDir runDir;
    private final Console console;
    private Child child;
    private boolean ended;

    ProcessPart(Recipe recipe, RunDir runDir, Console console) {
        this.recipe = recipe;
        this.runDir = runDir;
        this.console = console;
    }

    @Override
    public String name() {
        return recipe.name();
    }

    @Override
    public String title() {
        return recipe.title();
    }

    @Override
    public void start() {
        long since = System.nanoTime();
        synchronized (this) {
            ended = false;
        }
        Path log = runDir.freshLog(name());
        recipe.prepare(launch -> runToEnd(launch, log), what -> console.working(title(), what));
        begin(recipe.launch(), log);
        awaitUp(since);
        recipe.settle();
        console.done(title(), since(since), recipe.address());
    }

    @Override
    public void stop() {
        end(recipe.stopSignal(), FAREWELL);
    }

    @Override
    public void kill() {
        end("KILL", FAREWELL);
    }

    @Override
    public synchronized boolean running() {
        return child != null && child.alive();
    }

    @Override
    public synchronized String epitaph() {
        return child == null ? "was never started" : child.epitaph();
    }

    private void end(String signal, Duration patience) {
        Child last;
        synchronized (this) {
            ended = true;
            last = child;
        }
        if (last != null) {
            last.stop(signal, patience);
        }
    }

    private synchronized Child begin(Launch launch, Path log) {
        if (ended) {
            throw new Failure(title() + " was stopped while it started.");
        }
        child = Child.start(launch, log, runDir.pids().resolve(name()));
        return child;
    }

    private void runToEnd(Launch launch, Path log) {
        try {
            Child helper = begin(launch, log);
            if (helper.waitFor() != 0) {
                throw new Failure("%s could not be prepared: it %s".formatted(title(), helper.epitaph()));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Failure(title() + " was interrupted.");
        }
    }

    private void awaitUp(long since) {
        Duration nextReminder = REMINDER;
        while (!recipe.up()) {
            if (!running()) {
                throw new Failure("%s did not start: it %s".formatted(title(), epitaph()));
            }
            synchronized (this) {
                if (ended) {
                    throw new Failure(title() + " was stopped while it started.");
                }
            }
            Duration waited = since(since);
            if (waited.compareTo(recipe.patience()) > 0) {
                throw new Failure("%s does not answer after %d s: it %s".formatted(title(), waited.toSeconds(), epitaph()));
            }
            if (waited.compareTo(nextReminder) > 0) {
                console.working(title(), "still starting (%d s)".formatted(waited.toSeconds()));
                nextReminder = waited.plus(REMINDER);
            }
            Pause.of(200);
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
