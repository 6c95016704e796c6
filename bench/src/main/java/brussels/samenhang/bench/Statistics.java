package brussels.samenhang.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The cube on figures in number: an answer from the sums that are kept beside its own SQL and beside adding up the
 * figures themselves, an answer nothing is kept for, what keeping the sums costs a writer, and a million cells in a file.
 */
final class Statistics {

    private static final int CONNECTIONS = 16;
    private static final int INDICATORS = 200;
    private static final String ADDED_UP = """
            select t.id, o.period_start, sum(o.value), count(o.value) from observation o join partnership p on p.id = o.partnership_id join territory t on t.id = p.territory_id
            where o.indicator_id = ?::uuid and o.status = 'published' and o.disaggregation = '{}' group by t.id, o.period_start order by t.id, o.period_start""";
    private static final String INSERTED = """
            insert into observation (indicator_id, indicator_version_id, partnership_id, period_type, period, period_start, period_end, value, source, status)
            select v.indicator_id, v.id, ?::uuid, 'quarter', 'x', make_date(?, 1, 1), make_date(?, 3, 31), 40, 'Bench', 'published'
            from indicator_version v where v.indicator_id = ?::uuid on conflict do nothing""";

    private final Api api;
    private final Database database;
    private final int seconds;
    private final int rounds;

    private Statistics(Api api, Database database, int seconds, int rounds) {
        this.api = api;
        this.database = database;
        this.seconds = seconds;
        this.rounds = rounds;
    }

    static void measure(Api api, Database database, int observations, int seconds, int rounds) throws Exception {
        var indicators = (int) Math.clamp(observations / 80_000L + 1, 1, INDICATORS);
        Main.say("Filling in %,d figures of %d indicators".formatted(observations, indicators));
        database.run("/statistics.sql", Map.of("observations", observations, "indicators", indicators));
        var statistics = new Statistics(api, database, seconds, rounds);
        statistics.answers(Math.max(1, indicators - 1));
        statistics.upkeep();
        statistics.millionCells(indicators);
    }

    private void answers(int indicators) throws Exception {
        var kept = new Requests("Cube from the sums that are kept", 55, IntStream.rangeClosed(1, indicators).mapToObj(i -> "/statistics?level=municipality&indicator=bench" + i).toList());
        var adHoc = new Requests("Cube nothing is kept for", 90, IntStream.rangeClosed(1, indicators).mapToObj(i -> "/statistics?level=municipality&by=generation&indicator=bench" + i).toList());
        var report = new Report(seconds, rounds);
        for (var subject : List.of(kept, adHoc)) {
            Main.say("Measuring " + subject.title());
            Main.measure(subject, api, database, seconds, rounds, report);
        }
        var rate = Load.run(CONNECTIONS, seconds, kept.over(api)).rate();
        var ids = database.column("select id from indicator where code like 'bench%' order by code limit " + indicators);
        var addedUp = Load.run(CONNECTIONS, seconds, () -> new AddingUp(database.connect(), ids)).rate();
        report.print();
        Main.say(String.format(Locale.ROOT, "%nAnswers from the sums a second: %.0f; the figures themselves added up by SQL a second: %.1f; times as many: %.1f (goal 15)", rate, addedUp, rate / addedUp));
    }

    /** Single insertions with a commit each, with and without keeping the sums, in turn. */
    private void upkeep() throws Exception {
        var partnerships = database.column("select id from partnership order by id limit 2000");
        var indicator = database.column("select id from indicator where code like 'bench%' order by code limit 1").getFirst();
        double plain = 0;
        double kept = 0;
        for (int round = 0; round < rounds; round++) {
            database.asOwner("alter table observation disable trigger user");
            plain += Load.run(CONNECTIONS, seconds, () -> new Inserting(database.connect(), partnerships, indicator)).rate();
            database.asOwner("alter table observation enable trigger user");
            kept += Load.run(CONNECTIONS, seconds, () -> new Inserting(database.connect(), partnerships, indicator)).rate();
        }
        database.asOwner("select make_all_totals_anew('" + indicator + "')");
        Main.say(String.format(Locale.ROOT, "Insertions a second, bare: %.0f; with the sums kept: %.0f; cost: %.2f times (goal 2)", plain / rounds, kept / rounds, plain / kept));
    }

    private void millionCells(int indicators) throws Exception {
        var question = new StringBuilder("/statistics?level=partnership");
        for (int i = 1; i <= Math.min(indicators, 13); i++) {
            question.append("&indicator=bench").append(i);
        }
        for (var format : List.of("csv", "jsonStat")) {
            long start = System.nanoTime();
            long bytes = api.length(question + "&format=" + format);
            Main.say(String.format(Locale.ROOT, "%s of %d indicators, all cells: %,d bytes in %.1f s; most memory the process used: %s", format, Math.min(indicators, 13), bytes,
                    (System.nanoTime() - start) / 1e9, api.mostMemory()));
        }
    }

    private record AddingUp(Connection connection, List<String> indicators) implements Load.Worker {

        @Override
        public void once() throws SQLException {
            try (var prepared = connection.prepareStatement(ADDED_UP)) {
                prepared.setString(1, indicators.get(RandomGenerator.getDefault().nextInt(indicators.size())));
                try (var rows = prepared.executeQuery()) {
                    while (rows.next()) {
                        // Fetched.
                    }
                }
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    private static final class Inserting implements Load.Worker {

        private final Connection connection;
        private final PreparedStatement prepared;
        private final List<String> partnerships;
        private final String indicator;
        private final RandomGenerator random = RandomGenerator.of("L64X128MixRandom");

        Inserting(Connection connection, List<String> partnerships, String indicator) throws SQLException {
            this.connection = connection;
            this.partnerships = partnerships;
            this.indicator = indicator;
            this.prepared = connection.prepareStatement(INSERTED);
        }

        @Override
        public void once() throws SQLException {
            var year = 1800 + random.nextInt(210);
            prepared.setString(1, partnerships.get(random.nextInt(partnerships.size())));
            prepared.setInt(2, year);
            prepared.setInt(3, year);
            prepared.setString(4, indicator);
            prepared.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
