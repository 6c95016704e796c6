package brussels.samenhang.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class ChildTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    @TempDir
    Path folder;

    @Test
    void aProcessThatDoesNotListenIsStoppedAllTheSame() throws Exception {
        Child deaf = start("trap '' TERM; echo ready; while :; do sleep 0.1; done");
        awaitLog("ready");
        deaf.stop("TERM", SHORT);
        assertFalse(deaf.alive());
        assertFalse(Files.exists(note()), "its note is gone with it");
    }

    @Test
    void whatAProcessStartedGoesWithIt() throws Exception {
        Child parent = start("sleep 300 & echo $!; wait");
        awaitLog("\n");
        long grandchild = Long.parseLong(Files.readString(log()).strip());
        parent.stop("TERM", Duration.ofSeconds(5));
        ProcessHandle.of(grandchild).ifPresent(process -> process.onExit().orTimeout(10, TimeUnit.SECONDS).join());
    }

    @Test
    void theEndIsToldWithCodeAndLastWords() throws Exception {
        Child child = start("echo starting; echo 'ERROR: no memory'; exit 3");
        child.waitFor();
        assertEquals("ended with code 3; ERROR: no memory (see %s)".formatted(log()), child.epitaph());
    }

    @Test
    void aProgramThatIsNotThereIsNamed() {
        var refused = assertThrows(Failure.class, () -> Child.start(Launch.of(folder.resolve("nowhere"), List.of("sh")), log(), note()));
        assertTrue(refused.getMessage().startsWith("Cannot start sh: "), refused.getMessage());
    }

    @Test
    void whatACrashedRunLeftIsStoppedByTheNext() throws Exception {
        var runDir = new RunDir(folder.resolve("run"));
        Child left = Child.start(Launch.of(folder, List.of("sleep", "300")), log(), runDir.pids().resolve("api"));
        Leftovers.clear(runDir, silent());
        assertFalse(left.alive());
        assertFalse(Files.exists(runDir.pids().resolve("api")));
    }

    @Test
    void anotherProcessThatGotTheNumberIsLeftAlone() throws Exception {
        var runDir = new RunDir(folder.resolve("run"));
        Child stranger = start("sleep 300");
        String[] noted = Files.readString(note()).split(" ");
        Files.writeString(runDir.pids().resolve("api"), noted[0] + " " + (Long.parseLong(noted[1]) - 60_000));
        Leftovers.clear(runDir, silent());
        assertTrue(stranger.alive());
        stranger.stop("KILL", SHORT);
    }

    private Child start(String script) {
        return Child.start(Launch.of(folder, List.of("sh", "-c", script)), log(), note());
    }

    private Path log() {
        return folder.resolve("part.log");
    }

    private Path note() {
        return folder.resolve("part.pid");
    }

    private void awaitLog(String text) throws Exception {
        while (!Files.exists(log()) || !Files.readString(log()).contains(text)) {
            Thread.sleep(20);
        }
    }

    private static Console silent() {
        return new Console(new PrintStream(new ByteArrayOutputStream()), false);
    }
}
