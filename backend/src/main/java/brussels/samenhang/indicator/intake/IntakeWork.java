package brussels.samenhang.indicator.intake;

import brussels.samenhang.indicator.IndicatorApi;
import brussels.samenhang.indicator.Measures;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.persistence.SqlException;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.work.OneAtATime;
import brussels.samenhang.shared.work.Work;
import brussels.samenhang.shared.work.WorkResult;
import brussels.samenhang.shared.work.WorkRun;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Checks a file of figures, and enters them when asked to. Rows are read and judged in memory, by the thousand and never
 * with a statement each, and copied into the tables. A dry run ends before the writing; what it says would happen is what
 * the import then does, on the figures as they are at that moment.
 */
@Singleton
class IntakeWork implements Work {

    static final String KIND = "figureImport";
    private static final int PART = 1000;
    /** As many rows as the database takes in less than a second, so that there is news and a cancelled run ends soon. */
    private static final int COPIED = 2500;
    /** A key that exists, a deadlock, a row that another act changed. */
    private static final Set<String> SOMEBODY_ELSE = Set.of("23505", "40P01", "40001");
    private static final String ROWS = """
            figure_import_row (import_id, row_number, outcome, indicator_id, indicator, partnership_id, territory_id, organization_id, subject, period, part, figure, was,
              observation_id, findings)""";
    private static final String CHECKED = "update figure_import set state = 'checked', submitted = :submit, counts = :counts::jsonb where id = :import";
    private static final String IMPORTED = """
            update figure_import set state = 'imported', submitted = :submit, counts = :counts::jsonb, imported_at = clock_timestamp() where id = :import""";

    /** @param skipRefused the rows that can be entered are; otherwise one that cannot stops all */
    record Input(boolean dryRun, boolean skipRefused, boolean submit, Rights rights) {
    }

    private record Asked(String fileName, String source, int rows, Numbers.Decimal decimal) {
    }

    @Inject
    OneAtATime turns;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    @Inject
    IndicatorApi indicators;

    @Inject
    FileStore files;

    @Inject
    Surveying surveying;

    @Inject
    Writing writing;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public WorkResult run(WorkRun run) throws IOException, SQLException {
        try {
            return enter(run, run.input(Input.class));
        } catch (SqlException refused) {
            if (refused.getCause() instanceof SQLException cause && SOMEBODY_ELSE.contains(String.valueOf(cause.getSQLState()))) {
                throw Problem.of(ProblemType.stateConflict).because("figureImport.changedMeanwhile");
            }
            throw refused;
        }
    }

    private WorkResult enter(WorkRun run, Input input) throws IOException, SQLException {
        var importId = run.subject();
        var asked = sql.query("select file_name, source, row_count, decimal_sign from figure_import where id = :id").with("id", importId)
                .first(row -> new Asked(row.text("file_name"), row.text("source"), row.integer("row_count"), row.code("decimal_sign", Numbers.Decimal.class))).orElseThrow();
        var steps = new Steps(run, asked.rows() * (input.dryRun() ? 3 : 4));
        if (!input.dryRun()) {
            // Of two files with the same figures the second finds what the first entered.
            turns.await(KIND);
        }
        var words = Vocabularies.read(sql);
        var references = new References(sql, indicators);
        var lines = read(importId, asked, words, references, steps);
        judge(lines, asked, input, words, references, steps);
        var counts = counts(lines);
        counts.forEach(run::count);
        if (!input.dryRun()) {
            var refused = counts.get("refused");
            if (refused > 0 && !input.skipRefused()) {
                throw Problem.of(ProblemType.stateConflict).because("figureImport.refusedRows", Map.of("rows", refused));
            }
            write(lines, new Writing.By(importId, asked.fileName(), run.starter().orElse(null), Instant.now(clock).truncatedTo(ChronoUnit.MICROS)), steps);
        }
        report(importId, lines, steps);
        sql.query(input.dryRun() ? CHECKED : IMPORTED).with("submit", input.submit()).with("counts", text(counts)).with("import", importId).execute();
        var result = WorkResult.at("figureImports/" + importId);
        for (var count : counts.entrySet()) {
            result = result.counting(count.getKey(), count.getValue());
        }
        return result;
    }

    private List<Line> read(UUID importId, Asked asked, Vocabularies words, References references, Steps steps) throws IOException, SQLException {
        var lines = new ArrayList<Line>();
        files.with(importId, file -> {
            var layout = Layout.again(file, words, asked.rows());
            var reader = new LineReader(layout, references, words, asked.decimal(), LocalDate.now(clock));
            var first = new HashMap<Line.Key, Integer>();
            layout.table().read((number, cells) -> {
                var line = reader.read(number, cells);
                if (!line.isRefused()) {
                    var earlier = first.putIfAbsent(line.key(), number);
                    if (earlier != null) {
                        line.findings.add(Finding.error(null, "twice", null, Map.of("row", earlier)));
                    }
                }
                lines.add(line);
                if (lines.size() % PART == 0) {
                    steps.on("figureImport.phase.reading", PART);
                }
                return true;
            });
        });
        steps.on("figureImport.phase.reading", lines.size() % PART);
        return lines;
    }

    /** All rows about one subject together: they are held against each other. */
    private void judge(List<Line> lines, Asked asked, Input input, Vocabularies words, References references, Steps steps) {
        var today = LocalDate.now(clock);
        var counterparts = Counterparts.read(sql);
        var judging = new Judging(references, words, new Gate(input.rights(), sql, json, today), counterparts, asked.source(), input.submit(), today);
        var beside = beside(lines, counterparts);
        var bySubject = new LinkedHashMap<Object, List<Line>>();
        for (var line : lines) {
            if (line.isRefused()) {
                line.outcome = FigureRowOutcome.refused;
                steps.on("figureImport.phase.checking", 1);
            } else {
                bySubject.computeIfAbsent(line.subject, _ -> new ArrayList<>()).add(line);
            }
        }
        var part = new ArrayList<Line>();
        for (var together : bySubject.values()) {
            part.addAll(together);
            if (part.size() >= PART) {
                judge(part, judging, beside, steps);
            }
        }
        judge(part, judging, beside, steps);
    }

    /** Figures of other indicators that some line is held against; most files need none. */
    private Set<UUID> beside(List<Line> lines, Counterparts counterparts) {
        var beside = new HashSet<UUID>();
        lines.stream().map(line -> line.wording).filter(Objects::nonNull).distinct().forEach(wording -> {
            beside.addAll(counterparts.indicators(wording.code()));
            if (wording.definition().measures() == Measures.participation && beside.add(wording.indicatorId())) {
                beside.addAll(surveying.reach());
            }
        });
        return beside;
    }

    private void judge(List<Line> part, Judging judging, Set<UUID> beside, Steps steps) {
        if (!part.isEmpty()) {
            judging.judge(part, surveying.around(part, beside));
            steps.on("figureImport.phase.checking", part.size());
            part.clear();
        }
    }

    private void write(List<Line> lines, Writing.By by, Steps steps) {
        for (var from = 0; from < lines.size(); from += COPIED) {
            var part = lines.subList(from, Math.min(lines.size(), from + COPIED));
            writing.write(part, by);
            steps.on("figureImport.phase.writing", part.size());
        }
    }

    private void report(UUID importId, List<Line> lines, Steps steps) {
        sql.query("delete from figure_import_row where import_id = :id").with("id", importId).execute();
        for (var from = 0; from < lines.size(); from += COPIED) {
            var part = lines.subList(from, Math.min(lines.size(), from + COPIED));
            sql.copy(ROWS, copy -> part.forEach(line -> {
                var subject = line.subject;
                copy.row(importId, line.row, line.outcome, line.wording == null ? null : line.wording.indicatorId(), line.writtenIndicator, subject == null ? null : subject.partnership(),
                        subject == null ? null : subject.territory(), subject == null ? null : subject.organization(), line.writtenSubject, line.period == null ? null : line.period.text(),
                        line.part.isEmpty() ? "{}" : text(line.part), Writing.shown(line.figure == null ? line.said.figure() : line.figure),
                        line.kept == null ? null : Writing.shown(line.kept.figure()), line.observation, line.findings.isEmpty() ? "[]" : text(line.findings));
            }));
            steps.on("figureImport.phase.reporting", part.size());
        }
    }

    private static Map<String, Integer> counts(List<Line> lines) {
        var outcomes = new EnumMap<FigureRowOutcome, Integer>(FigureRowOutcome.class);
        var remarks = 0;
        for (var line : lines) {
            outcomes.merge(line.outcome, 1, Integer::sum);
            remarks += line.outcome != FigureRowOutcome.refused && !line.findings.isEmpty() ? 1 : 0;
        }
        var counts = new LinkedHashMap<String, Integer>();
        for (var outcome : FigureRowOutcome.values()) {
            counts.put(outcome.name(), outcomes.getOrDefault(outcome, 0));
        }
        counts.put("remarks", remarks);
        return counts;
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How many of the steps of all phases are done. */
    private static final class Steps {

        private final WorkRun run;
        private final int total;
        private int done;

        private Steps(WorkRun run, int total) {
            this.run = run;
            this.total = total;
            run.at("figureImport.phase.reading", 0, total);
        }

        private void on(String phase, int steps) {
            done = Math.min(total, done + steps);
            run.at(phase, done, total);
        }
    }
}
