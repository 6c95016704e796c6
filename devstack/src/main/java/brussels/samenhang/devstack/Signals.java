package brussels.samenhang.devstack;

import java.io.IOException;

/** Sends a signal by name; Java itself only knows TERM and KILL. */
final class Signals {

    static void send(String signal, long pid) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException _) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Signals() {
    }
}
