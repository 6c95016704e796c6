package brussels.samenhang.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** One line per kind of request and number of connections: medians of the rounds, and the ratios that count. */
final class Report {

    /** The API's slowest hundredth may take this many times as long as the direct one's. */
    private static final double TAIL_GOAL = 3;
    /** Four times as many connections may cost this share of the rate, in percent. */
    private static final double CROWD_GOAL = 85;
    private static final int USUAL = 16;
    private static final int CROWD = 64;

    private final int seconds;
    private final int rounds;
    private final List<String> lines = new ArrayList<>();
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
        lines.add("%-50s %5d %5.1f %9.0f %9.0f %6.0f %% %8.1f %8.1f %8.1f %8.1f %8.1f".formatted(subject.title(), connections, statements, rate, directRate,
                ratio, median(api, Load.Result::p50), median(api, Load.Result::p99),
                median(direct, Load.Result::p50), median(direct, Load.Result::p99), tail));
        if (connections == USUAL) {
            usualRates.put(subject.title(), rate);
            verdict(subject.title(), "rate at 16 connections, % of direct", ratio, subject.goal(), ratio >= subject.goal());
            verdict(subject.title(), "p99 at 16 connections, times direct", tail, TAIL_GOAL, tail <= TAIL_GOAL);
        } else if (connections == CROWD && usualRates.containsKey(subject.title())) {
            double crowd = 100 * rate / usualRates.get(subject.title());
            verdict(subject.title(), "rate at 64 connections, % of that at 16", crowd, CROWD_GOAL, crowd >= CROWD_GOAL);
        }
    }

    /** What is read as of a past day may cost so many times what is read of today. */
    private static final double PAST_GOAL = 2;

    /** To be told when both were measured. */
    void pastBesideToday(String today, String past) {
        if (usualRates.containsKey(today) && usualRates.containsKey(past)) {
            double times = usualRates.get(today) / usualRates.get(past);
            verdict(past, "cost of a read, times that of today", times, PAST_GOAL, times <= PAST_GOAL);
        }
    }

    void statements(String title, double ofMany, double ofFew) {
        verdict(title, "statements, for many as for few", ofMany, ofFew, ofMany <= ofFew);
    }

    private void verdict(String title, String what, double found, double goal, boolean reached) {
        verdicts.add("%-50s %-42s %7.1f %7.1f  %s".formatted(title, what, found, goal, reached ? "reached" : "NOT REACHED"));
    }

    void print() {
        System.out.printf("%nMedians of %d rounds of %d s each, API and direct SQL in turn; 10 s of warm-up at 16 connections before each kind.%n"
                + "Direct: the statements the API ran for the same requests, as the server logged them, over JDBC (at most 16 connections).%n"
                + "A request that is not answered with 200 ends the run.%n%n", rounds, seconds);
        System.out.printf("%-50s %5s %5s %9s %9s %8s %8s %8s %8s %8s %8s%n", "", "conn.", "SQL", "API/s", "direct/s", "ratio", "p50 ms", "p99 ms", "dir. p50",
                "dir. p99", "p99/p99");
        lines.forEach(System.out::println);
        System.out.printf("%n%-50s %-42s %7s %7s%n", "", "", "found", "goal");
        verdicts.forEach(System.out::println);
    }

    private static double median(List<Load.Result> results, ToDoubleFunction<Load.Result> figure) {
        var sorted = results.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
