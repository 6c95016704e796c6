package brussels.samenhang.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What was measured, and beside each goal what was found. */
final class Report {

    /** The API's slowest hundredth may take this many times as long as the direct one's. */
    private static final double TAIL_GOAL = 3;
    /** Four times as many connections may cost this share of the rate, in percent. */
    private static final double CROWD_GOAL = 85;
    static final int USUAL = 16;
    static final int CROWD = 64;
    /** Seconds; the API runs more code of its own before a statement than the direct side, and until all of it is compiled its rate still rises. */
    static final int WARM_UP = 30;
    static final int WARM_UP_DIRECT = 8;

    private final int seconds;
    private final int rounds;
    private final List<String> reads = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final List<String> verdicts = new ArrayList<>();
    private final Map<String, Double> usualRates = new HashMap<>();

    Report(int seconds, int rounds) {
        this.seconds = seconds;
        this.rounds = rounds;
    }

    void add(Requests subject, int connections, double statements, List<Load.Result> api, List<Load.Result> direct) {
        double rate = median(api, Load.Result::rate);
        double directRate = median(direct, Load.Result::rate);
        double ratio = 100 * rate / directRate;
        double tail = median(api, Load.Result::p99) / median(direct, Load.Result::p99);
        reads.add(format("%-46s %5d %5.1f %7.0f %8.0f %6.0f %% %8.1f %8.1f %8.1f %8.1f %7.1f", subject.title(), connections, statements, rate, directRate,
                ratio, median(api, Load.Result::p50), median(api, Load.Result::p99),
                median(direct, Load.Result::p50), median(direct, Load.Result::p99), tail));
        if (connections == USUAL) {
            usualRates.put(subject.title(), rate);
            atLeast(subject.title(), "rate at 16 connections, % of direct", ratio, subject.goal());
            atMost(subject.title(), "p99 at 16 connections, times direct", tail, TAIL_GOAL);
        } else if (connections == CROWD && usualRates.containsKey(subject.title())) {
            atLeast(subject.title(), "rate at 64 connections, % of that at 16", 100 * rate / usualRates.get(subject.title()), CROWD_GOAL);
        }
    }

    /** Something beside the reads, told in a line. */
    void tell(String line) {
        others.add(line);
    }

    void failed(String title, Exception failure) {
        verdicts.add(format("%-46s %-44s %8s %8s  %s", title, "answered without errors", "no", "yes", "NOT REACHED"));
        others.add(title + ": " + (failure.getCause() == null ? failure : failure.getCause()).getMessage());
    }

    void atLeast(String title, String what, double found, double goal) {
        verdict(title, what, found, goal, found >= goal);
    }

    void atMost(String title, String what, double found, double goal) {
        verdict(title, what, found, goal, found <= goal);
    }

    /** What is read as of a past day may cost so many times what is read of today. */
    private static final double PAST_GOAL = 2;

    /** To be told when both were measured. */
    void pastBesideToday(String today, String past) {
        if (usualRates.containsKey(today) && usualRates.containsKey(past)) {
            atMost(past, "cost of a read, times that of today", usualRates.get(today) / usualRates.get(past), PAST_GOAL);
        }
    }

    void statements(String title, double ofMany, double ofFew) {
        atMost(title, "statements, for many as for few", ofMany, ofFew);
    }

    private void verdict(String title, String what, double found, double goal, boolean reached) {
        verdicts.add(format("%-46s %-44s %8.1f %8.1f  %s", title, what, found, goal, reached ? "reached" : "NOT REACHED"));
    }

    void print() {
        if (!reads.isEmpty()) {
            System.out.printf("%nReads: medians of %d rounds of %d s each, API and direct SQL in turn; warm-up at 16 connections before each kind, %d s of the API and %d s direct.%n"
                    + "Direct: the statements the API ran for the same requests, as the server logged them, over JDBC (at 64 connections beside those of 16).%n"
                    + "An answer other than 200 ends the measuring of its kind.%n%n", rounds, seconds, WARM_UP, WARM_UP_DIRECT);
            System.out.println(format("%-46s %5s %5s %7s %8s %8s %8s %8s %8s %8s %7s", "", "conn.", "SQL", "API/s", "direct/s", "ratio", "p50 ms", "p99 ms", "dir. p50",
                    "dir. p99", "p99/p99"));
            reads.forEach(System.out::println);
        }
        if (!others.isEmpty()) {
            System.out.println();
            others.forEach(System.out::println);
        }
        System.out.println();
        System.out.println(format("%-46s %-44s %8s %8s", "", "", "found", "goal"));
        verdicts.forEach(System.out::println);
    }

    static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }

    private static double median(List<Load.Result> results, ToDoubleFunction<Load.Result> figure) {
        var sorted = results.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
