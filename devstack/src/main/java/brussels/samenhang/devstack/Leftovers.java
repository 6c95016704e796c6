package brussels.samenhang.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Processes a crashed run left behind, found by the notes they were started with. */
final class Leftovers {

    static void note(ProcessHandle process, Path note) throws IOException {
        long since = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        Files.writeString(note, process.pid() + " " + since);
    }

    /** Stops every noted process that still is the one the note was written for. */
    static void clear(RunDir runDir, Console console) {
        try (DirectoryStream<Path> notes = Files.newDirectoryStream(runDir.pids())) {
            for (Path note : notes) {
                clear(note, console);
                Files.deleteIfExists(note);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path note, Console console) throws IOException {
        String[] words = Files.readString(note).strip().split(" ");
        if (words.length != 2) {
            return;
        }
        long since = Long.parseLong(words[1]);
        ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> process.info().startInstant().map(Instant::toEpochMilli).orElse(-1L) == since)
                .ifPresent(process -> {
                    console.working(note.getFileName().toString(), "was left running by an earlier start: stopping it");
                    stop(process);
                });
    }

    /** INT ends PostgreSQL without waiting for its clients, and is understood by the others too. */
    static void stop(ProcessHandle process) {
        var below = process.descendants().toList();
        Signals.send("INT", process.pid());
        try {
            process.onExit().get(15, TimeUnit.SECONDS);
        } catch (Exception _) {
            process.destroyForcibly();
            process.onExit().join();
        }
        below.forEach(ProcessHandle::destroyForcibly);
    }

    private Leftovers() {
    }
}
