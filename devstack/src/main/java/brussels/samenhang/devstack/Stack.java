package brussels.samenhang.devstack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** The parts and who leans on whom: each starts once those it leans on are up, and stops before them. */
final class Stack {

    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, List<String>> leansOn = new HashMap<>();
    private final Set<String> expected = new HashSet<>();
    private boolean stopping;

    Stack add(Part part, String... leansOn) {
        parts.put(part.name(), part);
        this.leansOn.put(part.name(), List.of(leansOn));
        return this;
    }

    Map<String, Part> parts() {
        return parts;
    }

    /** Starts everything, as much at once as the leaning allows; the first failure is thrown at once. */
    void start() {
        var trouble = new CompletableFuture<Void>();
        var started = new HashMap<String, CompletableFuture<Void>>();
        for (Part part : parts.values()) {
            var before = leansOn.get(part.name()).stream().map(started::get).toArray(CompletableFuture[]::new);
            var own = CompletableFuture.allOf(before).thenRunAsync(() -> start(part), THREADS);
            own.exceptionally(reason -> {
                trouble.completeExceptionally(reason);
                return null;
            });
            started.put(part.name(), own);
        }
        var all = CompletableFuture.allOf(started.values().toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(all, trouble).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Failure failure ? failure : new Failure("Unexpected: " + e.getCause(), e.getCause());
        }
    }

    void start(Part part) {
        synchronized (this) {
            if (stopping) {
                throw new Failure("The stack is stopping.");
            }
        }
        part.start();
        synchronized (this) {
            expected.add(part.name());
        }
    }

    /** Ends one part on purpose; {@code abruptly} as a crash would. */
    void end(Part part, boolean abruptly) {
        synchronized (this) {
            expected.remove(part.name());
        }
        if (abruptly) {
            part.kill();
        } else {
            part.stop();
        }
    }

    /** A part that should run and does not. */
    synchronized Optional<Part> casualty() {
        return stopping ? Optional.empty() : expected.stream().map(parts::get).filter(part -> !part.running()).findFirst();
    }

    synchronized boolean stopping() {
        return stopping;
    }

    /** Stops everything; a part is stopped when nothing that leans on it runs any more. */
    void stop() {
        synchronized (this) {
            stopping = true;
        }
        var stopped = new HashMap<String, CompletableFuture<Void>>();
        for (Part part : new ArrayList<>(parts.values()).reversed()) {
            var before = parts.keySet().stream()
                    .filter(other -> leansOn.get(other).contains(part.name()))
                    .map(stopped::get)
                    .toArray(CompletableFuture[]::new);
            stopped.put(part.name(), CompletableFuture.allOf(before).thenRunAsync(part::stop, THREADS));
        }
        CompletableFuture.allOf(stopped.values().toArray(CompletableFuture[]::new)).join();
    }

    void killAll() {
        parts.values().forEach(Part::kill);
    }
}
