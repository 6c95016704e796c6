package brussels.samenhang.exchange.directory;

import brussels.samenhang.exchange.directory.ImportView.FieldMapping;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.work.OneAtATime;
import brussels.samenhang.shared.work.Work;
import brussels.samenhang.shared.work.WorkResult;
import brussels.samenhang.shared.work.WorkRun;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Checks a directory, and imports it when asked to: the rows are read and checked one by one into a staging table, found
 * again in the register by set, compared, and written by the thousand. A dry run ends before the writing; what it says
 * would happen is what the import then does, on the register as it is at that moment.
 */
@Singleton
class ImportWork implements Work {

    static final String KIND = "organizationImport";
    private static final String STAGE = """
            insert into directory_import_row (import_id, row_number, name, source, source_key, own_id, enterprise_number, municipality_id, field_values, findings, refused)
            select :import, s.row, s.name, s.source, s.key, s.id, s.number, s.municipality, s.values, s.findings, s.refused
            from jsonb_to_recordset(:rows::jsonb) as s (row integer, name text, source text, key text, id uuid, number text, municipality uuid, values jsonb, findings jsonb, refused boolean)""";
    private static final String STAGED = """
            select row_number, source, organization_id, field_values, findings, refused from directory_import_row
            where import_id = :import and row_number between :from and :until order by row_number""";
    private static final String DECIDE = """
            update directory_import_row r set outcome = d.outcome, organization_id = d.organization, changes = d.changes, findings = d.findings, patch = d.patch
            from jsonb_to_recordset(:decisions::jsonb) as d (row integer, outcome text, organization uuid, changes jsonb, findings jsonb, patch jsonb)
            where r.import_id = :import and r.row_number = d.row""";
    private static final String COUNTS = """
            select coalesce(outcome, 'refused') as outcome, count(*) as rows, count(*) filter (where jsonb_array_length(findings) > 0 and outcome <> 'refused') as remarks
            from directory_import_row where import_id = :import group by 1""";
    private static final String CHECKED = "update directory_import set state = 'checked', counts = :counts::jsonb, version = version + 1 where id = :import";
    private static final String IMPORTED = """
            update directory_import set state = 'imported', counts = :counts::jsonb, imported_at = clock_timestamp(), version = version + 1 where id = :import""";
    private static final TypeReference<Map<Field, String>> VALUES = new TypeReference<>() {
    };
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {
    };
    private static final TypeReference<List<FieldMapping>> MAPPING = new TypeReference<>() {
    };

    /** @param skipRefused the rows that can be imported are; otherwise one that cannot stops all */
    record Input(boolean dryRun, boolean skipRefused) {
    }

    private record Asked(String source, List<FieldMapping> mapping, String nearNames, int rows) {
    }

    private record Staged(int row, String name, String source, String key, UUID id, String number, UUID municipality, Map<Field, String> values,
            List<Finding> findings, boolean refused) {
    }

    @Inject
    OneAtATime turns;

    @Inject
    Sql sql;

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    Matching matching;

    @Inject
    Records records;

    @Inject
    Writing writing;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public WorkResult run(WorkRun run) throws IOException, SQLException {
        var input = run.input(Input.class);
        var importId = run.subject();
        var asked = sql.query("select source, mapping, near_names, row_count from directory_import where id = :id").with("id", importId)
                .first(row -> new Asked(row.text("source"), row.json("mapping", MAPPING), row.text("near_names"), row.integer("row_count"))).orElseThrow();
        if (!input.dryRun()) {
            turns.await(KIND);
        }
        var steps = new Steps(run, asked.rows() * (input.dryRun() ? 3 : 4));
        var words = Words.read(sql);
        sql.query("delete from directory_import_row where import_id = :id").with("id", importId).execute();
        var lastRow = stage(importId, asked, words, steps);
        steps.at("directoryImport.phase.matching");
        var names = matching.names(importId);
        steps.more(names);
        matching.match(importId, lastRow, asked.nearNames(), done -> {
            steps.reach(asked.rows() + Math.min(done, names + asked.rows()));
            steps.at("directoryImport.phase.matching");
        });
        steps.reach(names + 2 * asked.rows());
        decide(importId, lastRow, words, steps);
        var counts = counts(importId);
        counts.forEach(run::count);
        if (!input.dryRun()) {
            var refused = counts.getOrDefault("refused", 0);
            if (refused > 0 && !input.skipRefused()) {
                throw Problem.of(ProblemType.stateConflict).because("directoryImport.refusedRows", Map.of("rows", refused));
            }
            write(importId, asked.source(), run.starter().orElse(null), lastRow, steps);
        }
        sql.query(input.dryRun() ? CHECKED : IMPORTED).with("counts", text(counts)).with("import", importId).execute();
        var result = WorkResult.at("organizationImports/" + importId);
        for (var count : counts.entrySet()) {
            result = result.counting(count.getKey(), count.getValue());
        }
        return result;
    }

    private int stage(UUID importId, Asked asked, Words words, Steps steps) throws IOException, SQLException {
        var file = Files.createTempFile("directory", ".table");
        try {
            content(importId, file);
            var last = new int[1];
            var staged = new ArrayList<Staged>();
            var pace = new Pace();
            var keys = new HashMap<String, Integer>();
            Field.table(file).read((number, cells) -> {
                staged.add(read(number, cells, asked, words, keys));
                last[0] = number;
                if (staged.size() >= pace.rows()) {
                    store(importId, staged, steps);
                    pace.went();
                }
                return true;
            });
            store(importId, staged, steps);
            return last[0];
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void content(UUID importId, Path file) throws IOException, SQLException {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement("select content from directory_import_file where import_id = ?")) {
            statement.setObject(1, importId);
            try (var found = statement.executeQuery()) {
                if (!found.next()) {
                    throw Problem.of(ProblemType.stateConflict).because("directoryImport.fileGone");
                }
                Files.copy(found.getBinaryStream(1), file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static Staged read(int number, List<String> cells, Asked asked, Words words, Map<String, Integer> keys) {
        var findings = new ArrayList<Finding>();
        var row = new Cells(words, findings);
        for (var part : asked.mapping()) {
            row.read(Field.of(part.field()).orElseThrow(), part.column() == null ? part.value() : part.column() < cells.size() ? cells.get(part.column()) : "");
        }
        var values = row.values();
        var name = values.getOrDefault(Field.nameNl, values.get(Field.nameFr));
        if (name == null) {
            findings.add(Finding.error(Field.nameNl, "nameMissing", null));
        }
        var source = values.getOrDefault(Field.source, asked.source());
        var key = values.get(Field.sourceKey);
        if (key != null) {
            var earlier = keys.putIfAbsent(source + "\n" + key, number);
            if (earlier != null) {
                findings.add(Finding.error(Field.sourceKey, "keyTwice", key).with("row", earlier));
            }
        }
        return new Staged(number, name, source, key, values.containsKey(Field.id) ? UUID.fromString(values.get(Field.id)) : null, values.get(Field.enterpriseNumber),
                values.containsKey(Field.municipality) ? words.municipality(Integer.parseInt(values.get(Field.municipality))) : null, values, findings,
                findings.stream().anyMatch(Finding::error));
    }

    private void store(UUID importId, List<Staged> staged, Steps steps) {
        if (!staged.isEmpty()) {
            sql.query(STAGE).with("import", importId).with("rows", text(staged)).execute();
            steps.on("directoryImport.phase.reading", staged.size());
            staged.clear();
        }
    }

    private void decide(UUID importId, int lastRow, Words words, Steps steps) {
        var pace = new Pace();
        var next = 1;
        for (var from = next; from <= lastRow; from = next) {
            next = from + pace.rows();
            var rows = sql.query(STAGED).with("import", importId).with("from", from).with("until", next - 1).list(ImportWork::checked);
            var known = records.of(rows.stream().map(Decision.Checked::organization).filter(Objects::nonNull).distinct().toList());
            var decisions = rows.stream().map(row -> Decision.of(row, row.organization() == null ? null : known.get(row.organization()), words)).toList();
            if (!decisions.isEmpty()) {
                sql.query(DECIDE).with("import", importId).with("decisions", text(decisions)).execute();
                steps.on("directoryImport.phase.comparing", decisions.size());
            }
            pace.went();
        }
    }

    private static Decision.Checked checked(Row row) throws SQLException {
        return new Decision.Checked(row.integer("row_number"), row.text("source"), row.uuid("organization_id"), row.json("field_values", VALUES),
                row.json("findings", FINDINGS), row.bool("refused"));
    }

    private void write(UUID importId, String source, UUID starter, int lastRow, Steps steps) {
        var pace = new Pace();
        var next = 1;
        for (var from = next; from <= lastRow; from = next) {
            next = from + pace.rows();
            writing.write(importId, source, starter, from, next - 1);
            steps.on("directoryImport.phase.writing", Math.min(next, lastRow + 1) - from);
            pace.went();
        }
    }

    private Map<String, Integer> counts(UUID importId) {
        var counts = new HashMap<String, Integer>(Map.of("added", 0, "changed", 0, "unchanged", 0, "refused", 0, "remarks", 0));
        sql.query(COUNTS).with("import", importId).list(row -> {
            counts.put(row.text("outcome"), row.integer64("rows").intValue());
            return counts.merge("remarks", row.integer64("remarks").intValue(), Integer::sum);
        });
        return counts;
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How many rows at a time: as many as take a third of a second on this machine, so that there is news often and a cancelled run ends soon. */
    private static final class Pace {

        private static final int FEWEST = 50;
        private static final int MOST = 1000;
        private static final double WANTED_NANOS = 333_000_000;

        private int rows = 200;
        private long begin = System.nanoTime();

        private int rows() {
            return rows;
        }

        private void went() {
            var now = System.nanoTime();
            var fitting = rows * WANTED_NANOS / Math.max(1, now - begin);
            rows = (int) Math.clamp(fitting, Math.max(FEWEST, rows / 2), Math.min(MOST, rows * 2));
            begin = now;
        }
    }

    /** How many of the steps of all phases are done. */
    private static final class Steps {

        private final WorkRun run;
        private int total;
        private int done;

        private Steps(WorkRun run, int total) {
            this.run = run;
            this.total = total;
            at("directoryImport.phase.reading");
        }

        /** What turned out to be there to be done as well. */
        private void more(int steps) {
            total += steps;
        }

        private void on(String phase, int steps) {
            reach(done + steps);
            at(phase);
        }

        private void reach(int steps) {
            done = Math.min(total, steps);
        }

        private void at(String phase) {
            run.at(phase, done, total);
        }
    }
}
