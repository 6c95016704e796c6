package brussels.samenhang.devstack;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** The lines a person reads while the stack starts and runs. */
final class Console {

    private final PrintStream out;
    private final boolean color;

    Console(PrintStream out, boolean color) {
        this.out = out;
        this.color = color;
    }

    static Console system() {
        return new Console(System.out, System.console() != null && System.console().isTerminal() && System.getenv("NO_COLOR") == null);
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void working(String part, String what) {
        say("  %s %-12s %s".formatted(paint("33", "…"), part, what));
    }

    void done(String part, Duration took, String what) {
        String seconds = String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
        say("  %s %-12s %-8s %s".formatted(paint("32", "✓"), part, seconds, what));
    }

    void failed(String sentence) {
        say(paint("31", "✗") + " " + sentence);
    }

    String strong(String text) {
        return paint("1", text);
    }

    private String paint(String code, String text) {
        return color ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
