package brussels.samenhang.bench;

import java.io.IOException;
import java.util.regex.Pattern;

/** Has the API compare every organisation with its neighbours, as after a first import, and waits until none is left. */
final class Sweeps {

    private static final Pattern WAITING = Pattern.compile("\"waiting\":(\\d+)");
    private static final int LONGEST_SECONDS = 600;
    private static final double GOAL_A_SECOND = 200;

    private Sweeps() {
    }

    static void measure(Api api, Report report) throws IOException, InterruptedException {
        int all = waiting(api.send("POST", "/duplicateSweeps", "application/json", "{}".getBytes()));
        var begin = System.nanoTime();
        int left = all;
        double seconds = 0;
        while (left > 0 && seconds < LONGEST_SECONDS) {
            Thread.sleep(500);
            left = waiting(api.send("GET", "/duplicateSweeps/current", null, null));
            seconds = (System.nanoTime() - begin) / 1e9;
        }
        report.tell(Report.format("Sweep for duplicates: %,d organisations compared in %.0f s, %,d left", all - left, seconds, left));
        report.atLeast("Sweep for duplicates", "organisations compared a second", (all - left) / seconds, GOAL_A_SECOND);
    }

    private static int waiting(String sweep) {
        var found = WAITING.matcher(sweep);
        if (!found.find()) {
            throw new IllegalStateException(sweep);
        }
        return Integer.parseInt(found.group(1));
    }
}
