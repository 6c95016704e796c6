package brussels.samenhang.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One line per kind of request and number of connections: medians of the rounds, and the ratio that counts. */
final class Report {

    private final int seconds;
    private final int rounds;
    private final List<String> lines = new ArrayList<>();

    Report(int seconds, int rounds) {
        this.seconds = seconds;
        this.rounds = rounds;
    }

    void add(String title, int connections, double statements, List<Load.Result> api, List<Load.Result> direct) {
        double rate = median(api, Load.Result::rate);
        double directRate = median(direct, Load.Result::rate);
        lines.add("%-50s %5d %5.1f %9.0f %9.0f %6.0f %% %8.1f %8.1f %8.1f %8.1f".formatted(title, connections, statements, rate, directRate,
                100 * rate / directRate, median(api, Load.Result::p50), median(api, Load.Result::p99),
                median(direct, Load.Result::p50), median(direct, Load.Result::p99)));
    }

    void print() {
        System.out.printf("%nMedians of %d rounds of %d s each, API and direct SQL in turn; 10 s of warm-up at 16 connections before each kind.%n"
                + "Direct: the statements the API ran for the same requests, as the server logged them, over JDBC (at most 16 connections).%n%n", rounds, seconds);
        System.out.printf("%-50s %5s %5s %9s %9s %8s %8s %8s %8s %8s%n", "", "conn.", "SQL", "API/s", "direct/s", "ratio", "p50 ms", "p99 ms", "dir. p50", "dir. p99");
        lines.forEach(System.out::println);
    }

    private static double median(List<Load.Result> results, ToDoubleFunction<Load.Result> figure) {
        var sorted = results.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
