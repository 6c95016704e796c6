package brussels.samenhang.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Imports a directory into a register that is filled already, as the administration would: upload, check, import, and
 * the same file once more. Measures each step, the longest time without news of the progress, and how fast a
 * cancellation takes effect. Beside it, in the same run, stands what the bare insertion of as many rows costs.
 */
final class Imports {

    private static final Pattern STRING = Pattern.compile("\"(id|state)\":\"([^\"]+)\"");
    private static final int ASKED_EVERY_MS = 100;
    private static final double IMPORT_GOAL = 60;
    private static final double IMPORT_ROWS = 20_000;
    private static final double PROGRESS_GOAL = 1;
    private static final double CANCEL_GOAL = 2;
    private static final String[] KINDS = {"Buurthuis", "Wijkcentrum", "Dienst", "Huis", "Steunpunt", "Werking", "Netwerk", "Vereniging", "Centrum", "Atelier"};
    private static final String[] PLACES = {"Linde", "Sluis", "Molen", "Parel", "Horizon", "Brug", "Tuin", "Haven", "Ster", "Akker", "Bron", "Kade"};

    private record Run(String state, long millis, long longestSilence, String counts) {
    }

    private final Api api;

    private Imports(Api api) {
        this.api = api;
    }

    static void measure(Api api, Database database, int rows, Report report) throws Exception {
        var imports = new Imports(api);
        report.tell(timed("Insertion of as many bare rows, by SQL, rolled back", () -> bare(database, rows)));
        var file = file(database, rows);
        var id = new String[1];
        report.tell(timed("Upload of %,d rows, %.1f MB".formatted(rows, file.length / 1e6), () -> id[0] = imports.upload(file)));
        var checked = imports.run(id[0], true, -1);
        report.tell(told("Check", checked));
        var cancelled = imports.run(id[0], false, 2000);
        report.tell(told("Cancelled after two seconds of importing", cancelled));
        if (!database.column("select count(*) from organization where source = 'Bench'").getFirst().equals("0")) {
            throw new IllegalStateException("a cancelled import left something behind");
        }
        var imported = imports.run(id[0], false, -1);
        report.tell(told("Import", imported));
        id[0] = imports.upload(file);
        report.tell(told("Check of the same file again", imports.run(id[0], true, -1)));
        report.tell(told("Import of the same file again", imports.run(id[0], false, -1)));
        var title = "Import of %,d organisations".formatted(rows);
        report.atMost(title, "with checks and matching, seconds", imported.millis() / 1000.0, IMPORT_GOAL * rows / IMPORT_ROWS);
        report.atMost(title, "longest time without progress, seconds", Math.max(checked.longestSilence(), imported.longestSilence()) / 1000.0, PROGRESS_GOAL);
        report.atMost(title, "from cancelling to the end, seconds", cancelled.millis() / 1000.0, CANCEL_GOAL);
    }

    private static void bare(Database database, int rows) throws SQLException {
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
                    insert into organization (name, type, municipality_id) select jsonb_build_object('nl', 'Kaal ' || md5(i::text), 'fr', 'Nu ' || md5(i::text)), 'school',
                      (select id from territory where nis_code = 21004) from generate_series(1, %d) i""".formatted(rows));
            connection.rollback();
        }
    }

    /** One in ten rows is a record that is there already. */
    private static byte[] file(Database database, int rows) throws SQLException {
        var known = database.column("""
            select (o.name ->> 'nl') || ';' || (o.name ->> 'fr') || ';' || t.nis_code from organization o join territory t on t.id = o.municipality_id
            where o.synthetic order by md5(o.id::text) limit %d""".formatted(rows / 10));
        var text = new StringBuilder("sleutel;naam;naam frans;gemeente;soort;sectoren;straat;huisnummer;postcode;e-mail;telefoon;website;doel\r\n");
        for (var i = 1; i <= rows; i++) {
            var mark = Long.toString((i * 0x9E3779B97F4A7C15L) >>> 2, 36);
            var who = i % 10 == 0 && i / 10 <= known.size() ? known.get(i / 10 - 1)
                    : "%s De %s %s;Maison %s %s;%d".formatted(KINDS[i % 10], PLACES[i / 10 % 12], mark, PLACES[i / 7 % 12], mark, 21001 + i % 19);
            text.append("B%d;%s;Buurthuis;Welzijn | Gezondheid;Straat van de %s;%d;1%03d;onthaal%d@voorbeeld.example;02 555 %02d %02d;https://www.voorbeeld.example/%d;Ontmoeting, hulp en raad in de buurt %s\r\n"
                    .formatted(i, who, PLACES[i % 12], i % 200, i % 200, i, i % 100, i / 100 % 100, i, mark));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String upload(byte[] file) throws IOException, InterruptedException {
        return field("id", api.send("POST", "/organizationImports?fileName=bench.csv&source=Bench", "application/octet-stream", file));
    }

    private Run run(String id, boolean dryRun, long cancelAfter) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var task = field("id", api.send("POST", "/organizationImports/" + id + "/runs", "application/json", "{\"dryRun\":%b,\"skipRefused\":true}".formatted(dryRun).getBytes(StandardCharsets.UTF_8)));
        var seen = "";
        var changed = begin;
        var silence = 0L;
        var from = begin;
        var cancelled = cancelAfter < 0;
        while (true) {
            var status = api.send("GET", "/tasks/" + task + "?redirect=false", null, null);
            var state = field("state", status);
            var now = System.nanoTime();
            if (!cancelled && now - begin > cancelAfter * 1_000_000) {
                from = System.nanoTime();
                api.send("POST", "/tasks/" + task + "/cancellations", "application/json", "{}".getBytes(StandardCharsets.UTF_8));
                cancelled = true;
            }
            var progress = status.replaceAll("\"pollAfter\":\"[^\"]+\"", "");
            if (!progress.equals(seen)) {
                silence = Math.max(silence, now - changed);
                changed = now;
                seen = progress;
            }
            if (!state.equals("processing")) {
                var counts = status.replaceAll(".*\"counts\":\\{([^}]*)}.*", "$1").replace("\"", "");
                return new Run(state, (now - from) / 1_000_000, silence / 1_000_000, counts);
            }
            Thread.sleep(ASKED_EVERY_MS);
        }
    }

    private static String field(String name, String json) {
        return STRING.matcher(json).results().filter(match -> match.group(1).equals(name)).findFirst().orElseThrow().group(2);
    }

    private static String told(String title, Run run) {
        return String.format(Locale.ROOT, "%-55s %8.1f s   %-10s longest silence %.1f s   %s", title, run.millis() / 1000.0, run.state(), run.longestSilence() / 1000.0, run.counts());
    }

    @FunctionalInterface
    private interface Step {
        void take() throws Exception;
    }

    private static String timed(String title, Step step) throws Exception {
        var begin = System.nanoTime();
        step.take();
        return String.format(Locale.ROOT, "%-55s %8.1f s", title, (System.nanoTime() - begin) / 1e9);
    }
}
