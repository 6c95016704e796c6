package brussels.samenhang.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/**
 * Enters figures from a CSV file through the API, from the upload to the end of the task, all checks, states, journal and
 * report included; beside it, in turn, COPY of the same rows in batches of a thousand into the same table with the same
 * keys. Each time under an indicator of its own, so that nothing is there before.
 */
final class Figures {

    private static final Pattern STRING = Pattern.compile("\"(id|state)\":\"([^\"]+)\"");
    private static final Pattern COUNT = Pattern.compile("\"(added|refused|unchanged)\":(\\d+)");
    private static final int BATCH = 1000;
    private static final int ASKED_EVERY_MS = 20;
    private static final int WARM_UPS = 3;
    private static final double GOAL = 60;
    private static final String COPY = """
            copy observation (indicator_id, indicator_version_id, partnership_id, period_type, period, period_start, period_end, value, value_scale, source, entered_by) from stdin""";

    private record Wording(String code, String indicator, String version) {
    }

    private record Cell(String partnership, int year, int quarter, int value) {

        private String start() {
            return "%d-%02d-01".formatted(year, quarter * 3 - 2);
        }

        private String end() {
            return "%d-%02d-%02d".formatted(year, quarter * 3, quarter == 1 || quarter == 4 ? 31 : 30);
        }
    }

    private final Api api;
    private final Database database;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Wording> wordings = new ArrayList<>();
    private String person;

    private Figures(Api api, Database database) {
        this.api = api;
        this.database = database;
    }

    static void measure(Api api, Database database, int rows, int rounds, Report report) throws Exception {
        var figures = new Figures(api, database);
        figures.prepare(rows, 2 * (WARM_UPS + rounds));
        var copied = new ArrayList<Double>();
        var imported = new ArrayList<Double>();
        for (var round = 0; round < WARM_UPS + rounds; round++) {
            double copy = figures.copy();
            double entry = figures.enter();
            if (round >= WARM_UPS) {
                copied.add(copy);
                imported.add(entry);
                report.tell(String.format(Locale.ROOT, "%,d figures: COPY in batches %.2f s, import through the API %.2f s", rows, copy, entry));
            }
        }
        var title = "Import of %,d figures".formatted(rows);
        report.atLeast(title, "rows a second, % of COPY of the same rows", 100 * median(copied) / median(imported), GOAL);
    }

    private void prepare(int rows, int times) throws Exception {
        database.run("/figures.sql", Map.of("times", times));
        var partnerships = database.column("select id from partnership order by id");
        for (var i = 0; i < rows; i++) {
            var quarter = i / partnerships.size();
            cells.add(new Cell(partnerships.get(i % partnerships.size()), 1900 + quarter / 4, 1 + quarter % 4, 20 + (i * 7919) % 400));
        }
        for (var row : database.column("select i.code || ' ' || i.id || ' ' || v.id from indicator i join indicator_version v on v.indicator_id = i.id where i.code like 'benchRows%' order by i.id")) {
            var parts = row.split(" ");
            wordings.add(new Wording(parts[0], parts[1], parts[2]));
        }
        // The person of the token, as whom the figures are entered: known after the first request.
        api.send("GET", "/figureImports", null, null);
        person = database.column("select id from person where subject is not null limit 1").stream().findFirst().orElse("\\N");
    }

    private double copy() throws SQLException, IOException {
        var wording = wordings.removeLast();
        try (var connection = database.connect()) {
            var begin = System.nanoTime();
            for (var from = 0; from < cells.size(); from += BATCH) {
                var text = new StringBuilder();
                cells.subList(from, Math.min(cells.size(), from + BATCH)).forEach(cell -> text.append(wording.indicator()).append('\t').append(wording.version()).append('\t')
                        .append(cell.partnership()).append("\tquarter\t").append(cell.year()).append("-Q").append(cell.quarter()).append('\t').append(cell.start()).append('\t')
                        .append(cell.end()).append('\t').append(cell.value()).append("\t0\tBench\t").append(person).append('\n'));
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(text.toString()));
            }
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    private double enter() throws IOException, InterruptedException, SQLException {
        var wording = wordings.removeLast();
        var text = new StringBuilder("indicator;samenwerkingsverband;periode;waarde;bron\r\n");
        cells.forEach(cell -> text.append(wording.code()).append(';').append(cell.partnership()).append(';').append(cell.year()).append("-Q").append(cell.quarter()).append(';')
                .append(cell.value()).append(";Bench\r\n"));
        var file = text.toString().getBytes(StandardCharsets.UTF_8);
        var begin = System.nanoTime();
        var id = field("id", api.send("POST", "/figureImports?fileName=bench.csv", "application/octet-stream", file));
        var task = field("id", api.send("POST", "/figureImports/" + id + "/runs", "application/json", "{\"dryRun\":false}".getBytes(StandardCharsets.UTF_8)));
        while (true) {
            var status = api.send("GET", "/tasks/" + task + "?redirect=false", null, null);
            if (!field("state", status).equals("processing")) {
                var seconds = (System.nanoTime() - begin) / 1e9;
                if (!field("state", status).equals("done") || COUNT.matcher(status).results().noneMatch(count -> count.group(1).equals("added") && count.group(2).equals(String.valueOf(cells.size())))) {
                    throw new IllegalStateException(status);
                }
                return seconds;
            }
            Thread.sleep(ASKED_EVERY_MS);
        }
    }

    private static String field(String name, String json) {
        return STRING.matcher(json).results().filter(match -> match.group(1).equals(name)).findFirst().orElseThrow().group(2);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
