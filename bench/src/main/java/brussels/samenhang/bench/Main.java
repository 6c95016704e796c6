package brussels.samenhang.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/**
 * Starts the packaged API on a generated data set and measures, per kind of request and number of connections, the
 * API and the very SQL it ran for the same requests, in turn within the same minutes. What counts is the ratio.
 */
public final class Main {

    private static final List<Integer> CONNECTIONS = List.of(1, Report.USUAL, Report.CROWD);
    /** Of what a few people of one administration look at, each time the whole region. */
    private static final List<Integer> FEW = List.of(1, Report.USUAL);

    private Main() {
    }

    public static void main(String[] arguments) throws Exception {
        int organizations = setting("BENCH_ORGANIZATIONS", 50_000);
        int partnerships = setting("BENCH_PARTNERSHIPS", 2_000);
        int seconds = setting("BENCH_SECONDS", 4);
        int rounds = setting("BENCH_ROUNDS", 3);
        var mode = System.getenv().getOrDefault("BENCH_MODE", "all");
        var root = Path.of("").toAbsolutePath();
        var report = new Report(seconds, rounds);
        try (var database = Database.start(root)) {
            try (var api = Api.start(root, database, true)) {
                say("Filling in %,d organisations, %,d partnerships and their memberships and figures".formatted(organizations, partnerships));
                database.fill(Map.of("organizations", organizations, "partnerships", partnerships));
                if (isWanted(mode, "sweep")) {
                    say("Comparing every organisation with its neighbours");
                    Sweeps.measure(api, report);
                }
            }
            try (var api = Api.start(root, database, false)) {
                api.tellStart(report);
                if (isWanted(mode, "reads")) {
                    reads(api, database, seconds, rounds, report);
                }
                if (mode.equals("statistics")) {
                    Statistics.measure(api, database, setting("BENCH_OBSERVATIONS", 1_600_000), seconds, rounds);
                }
                if (isWanted(mode, "figures")) {
                    say("Entering figures from a file");
                    Figures.measure(api, database, setting("BENCH_ROWS", 20_000), rounds, report);
                }
                if (isWanted(mode, "import")) {
                    say("Importing a directory");
                    Imports.measure(api, database, setting("BENCH_ROWS", 20_000), report);
                }
            }
        } finally {
            // What was measured before something broke is worth reading too.
            report.print();
        }
    }

    private static boolean isWanted(String mode, String part) {
        return mode.equals("all") || mode.equals(part);
    }

    private static void reads(Api api, Database database, int seconds, int rounds, Report report) throws Exception {
        var only = System.getenv().getOrDefault("BENCH_ONLY", "");
        var wanted = Requests.of(database).stream().filter(subject -> subject.title().contains(only)).toList();
        for (var subject : wanted) {
            say("Measuring " + subject.title());
            try {
                measure(subject, api, database, seconds, rounds, report);
            } catch (ExecutionException broken) {
                report.failed(subject.title(), broken);
            }
        }
        if (only.isEmpty()) {
            asAWhole(api, database, report);
        }
        api.tellMemory(report);
    }

    /** What is told of several measurements together, or of statements alone. */
    private static void asAWhole(Api api, Database database, Report report) throws Exception {
        report.pastBesideToday(Requests.NOW, Requests.PAST);
        var all = database.capture(List.of("/dashboards/coordination"), api::get).statementsPerRequest();
        report.statements(Requests.OVERVIEW, all, database.capture(Requests.smallOverview().paths(), api::get).statementsPerRequest());
    }

    static void measure(Requests subject, Api api, Database database, int seconds, int rounds, Report report) throws Exception {
        try (var captured = database.capture(subject.paths(), api::get)) {
            Load.run(Report.USUAL, Report.WARM_UP, subject.over(api));
            Load.run(Report.USUAL, Report.WARM_UP_DIRECT, captured.over(database));
            var direct = new ArrayList<Load.Result>();
            for (int connections : subject.title().equals(Requests.OVERVIEW) ? FEW : CONNECTIONS) {
                var http = new ArrayList<Load.Result>();
                if (connections <= Report.USUAL) {
                    direct.clear();
                }
                for (int round = 0; round < rounds; round++) {
                    http.add(Load.run(connections, seconds, subject.over(api)));
                    if (connections <= Report.USUAL) {
                        direct.add(Load.run(connections, seconds, captured.over(database)));
                    }
                }
                report.add(subject, connections, captured.statementsPerRequest(), http, direct);
            }
        }
    }

    static int setting(String name, int usual) {
        var given = System.getenv(name);
        return given == null ? usual : Integer.parseInt(given);
    }

    static void say(String line) {
        System.out.println(line);
    }
}
