package brussels.samenhang.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process this program answers for. It stands in a session of its own, so that Ctrl-C reaches only the
 * devstack, which then stops its parts in order; and it leaves a note of who it is, so that a later run can
 * clear away what a crashed one left behind.
 */
final class Child {

    private static final List<String> OWN_SESSION = Tools.find("setsid").map(path -> List.of(path.toString())).orElse(List.of());

    private final Process process;
    private final Path note;
    private final Path log;

    private Child(Process process, Path note, Path log) {
        this.process = process;
        this.note = note;
        this.log = log;
    }

    static Child start(Launch launch, Path log, Path note) {
        Launch apart = launch.behind(OWN_SESSION);
        var builder = new ProcessBuilder(apart.command()).directory(apart.folder().toFile());
        builder.environment().putAll(apart.environment());
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            Process process = builder.start();
            Leftovers.note(process.toHandle(), note);
            return new Child(process, note, log);
        } catch (IOException e) {
            throw new Failure("Cannot start %s: %s".formatted(launch.command().getFirst(), e.getMessage()), e);
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    int waitFor() throws InterruptedException {
        int code = process.waitFor();
        forget();
        return code;
    }

    /** Asks politely first and insists after the patience is used up; takes grandchildren along. */
    void stop(String signal, Duration patience) {
        List<ProcessHandle> below = process.descendants().toList();
        try {
            if (process.isAlive()) {
                Signals.send(signal, process.pid());
                process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        process.onExit().join();
        below.forEach(ProcessHandle::destroyForcibly);
        forget();
    }

    /** How it ended and the telling line of its log. */
    String epitaph() {
        String status = process.isAlive() ? "still runs" : "ended with code " + process.exitValue();
        return "%s; %s (see %s)".formatted(status, LogTail.tellingLine(log), log);
    }

    private void forget() {
        try {
            Files.deleteIfExists(note);
        } catch (IOException _) {
            // a stale note is recognised by its start time
        }
    }
}
