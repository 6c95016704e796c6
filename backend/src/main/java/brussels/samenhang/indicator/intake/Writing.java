package brussels.samenhang.indicator.intake;

import brussels.samenhang.indicator.observation.Figure;
import brussels.samenhang.indicator.observation.ObservationFields;
import brussels.samenhang.indicator.observation.ObservationStatus;
import brussels.samenhang.indicator.observation.Provenance;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes figures as single entry would have: with the states they went through, what the checks found when they were
 * handed in, and an entry of the journal for each act. The sums are kept by the database itself.
 */
@Singleton
class Writing {

    private static final String OBSERVATION = """
            observation (id, indicator_id, indicator_version_id, partnership_id, territory_id, organization_id, period_type, period, period_start, period_end, value, value_scale,
              lower_bound, upper_bound, absence_reason, absence_note, numerator, denominator, narrative, method, source, edition, estimated, provisional, status, partnership_phase,
              entered_by, created_at, updated_at, disaggregation, evidence, import_id)""";
    private static final String STEP = "observation_step (id, observation_id, status, at, person_id)";
    private static final String FINDING = "observation_finding (observation_id, code, severity, text, found_at)";
    private static final String CHANGE = """
            update observation o set value = c.value, value_scale = c.scale, lower_bound = c.lower, upper_bound = c.upper, absence_reason = c.reason, absence_note = c.note,
              numerator = c.numerator, denominator = c.denominator, narrative = c.narrative, method = c.method, source = c.source, estimated = c.estimated, provisional = c.provisional,
              evidence = c.evidence, status = case when :submit then 'submitted' else o.status end, entered_by = :person, updated_at = :at, version = o.version + 1, import_id = :import
            from jsonb_to_recordset(:changes::jsonb) as c (id uuid, revision integer, value numeric, scale integer, lower numeric, upper numeric, reason text, note text, numerator numeric,
              denominator numeric, narrative jsonb, method text, source text, estimated boolean, provisional boolean, evidence text)
            where o.id = c.id and o.version = c.revision""";

    /** Who writes, for which file, when. */
    record By(UUID importId, String fileName, UUID person, Instant at) {

        /** Handed in right after it was entered. */
        private Instant later() {
            return at.plusNanos(1000);
        }
    }

    private record Change(UUID id, int revision, BigDecimal value, int scale, BigDecimal lower, BigDecimal upper, String reason, String note, BigDecimal numerator,
            BigDecimal denominator, Object narrative, String method, String source, boolean estimated, boolean provisional, String evidence) {

        private static Change of(Line line) {
            var figure = line.figure;
            var from = line.after.provenance();
            return new Change(line.observation, line.kept.revision(), figure.value(), figure.scale(), figure.lower(), figure.upper(), figure.absenceReason(), figure.absenceNote(),
                    figure.numerator(), figure.denominator(), figure.narrative(), from.method(), from.source(), from.estimated(), from.provisional(), from.evidence());
        }
    }

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    @Inject
    JournalApi journal;

    void write(List<Line> lines, By by) {
        var added = lines.stream().filter(line -> line.outcome == FigureRowOutcome.added).toList();
        var changed = lines.stream().filter(line -> line.outcome == FigureRowOutcome.changed).toList();
        add(added, by);
        change(changed, by);
        var written = lines.stream().filter(Line::isWritten).toList();
        steps(written, by);
        findings(written, by);
        journal(written, by);
    }

    private void add(List<Line> lines, By by) {
        if (lines.isEmpty()) {
            return;
        }
        lines.forEach(line -> line.observation = Ids.next());
        sql.copy(OBSERVATION, copy -> lines.forEach(line -> {
            var figure = line.figure;
            var from = line.after.provenance();
            var subject = line.subject;
            var period = line.period;
            copy.row(line.observation, line.wording.indicatorId(), line.wording.versionId(), subject.partnership(), subject.territory(), subject.organization(), period.type(), period.text(),
                    period.start(), period.end(), figure.value(), figure.scale(), figure.lower(), figure.upper(), figure.absenceReason(), figure.absenceNote(), figure.numerator(),
                    figure.denominator(), text(figure.narrative()), from.method(), from.source(), from.edition(), from.estimated(), from.provisional(), status(line), line.phase,
                    by.person(), by.at(), line.handedIn ? by.later() : by.at(), text(line.part), from.evidence(), by.importId());
        }));
    }

    private void change(List<Line> lines, By by) {
        for (var submit : List.of(true, false)) {
            var changes = lines.stream().filter(line -> line.handedIn == submit).map(Change::of).toList();
            if (!changes.isEmpty()) {
                var done = sql.query(CHANGE).with("submit", submit).with("person", by.person()).with("at", submit ? by.later() : by.at()).with("import", by.importId())
                        .with("changes", text(changes)).execute();
                if (done != changes.size()) {
                    throw Problem.of(ProblemType.stateConflict).because("figureImport.changedMeanwhile");
                }
            }
        }
    }

    private void steps(List<Line> lines, By by) {
        sql.copy(STEP, copy -> lines.forEach(line -> {
            if (line.outcome == FigureRowOutcome.added) {
                copy.row(Ids.next(), line.observation, ObservationStatus.draft, by.at(), by.person());
            }
            if (line.handedIn) {
                copy.row(Ids.next(), line.observation, ObservationStatus.submitted, by.later(), by.person());
            }
        }));
    }

    private void findings(List<Line> lines, By by) {
        if (lines.stream().anyMatch(line -> line.handedIn && !line.warnings.isEmpty())) {
            sql.copy(FINDING, copy -> lines.stream().filter(line -> line.handedIn).forEach(line -> line.warnings.forEach(warning ->
                    copy.row(line.observation, warning.code(), warning.severity(), text(warning.text()), by.later()))));
        }
    }

    private void journal(List<Line> lines, By by) {
        var entries = new ArrayList<Entry>(lines.size());
        for (var line : lines) {
            var added = line.outcome == FigureRowOutcome.added;
            if (added || !isOnlyHandedIn(line)) {
                entries.add(entry(added ? Act.observationEntered : Act.observationCorrected, line, added ? ObservationStatus.draft : line.kept.status(), by)
                        .from(added ? null : line.kept.fields()));
            }
            if (line.handedIn) {
                entries.add(entry(Act.observationSubmitted, line, ObservationStatus.submitted, by));
            }
        }
        journal.record(by.person(), entries);
    }

    private static Entry entry(Act act, Line line, ObservationStatus status, By by) {
        var figure = line.figure;
        var state = new HashMap<String, Object>(Map.of("indicator", line.wording.indicatorId(), "period", line.period.text(), "status", status,
                "fields", ObservationFields.of(figure, new Provenance(line.after.method(), line.after.source(), line.after.edition(), line.after.provenance().estimated(),
                        line.after.provenance().provisional(), line.after.evidence()))));
        state.put("file", by.fileName());
        return Entry.of(act, "observation", line.observation).in(line.subject.partnership()).by(line.subject.organization()).to(state);
    }

    private static boolean isOnlyHandedIn(Line line) {
        return line.handedIn && Judging.isSame(line.kept, line);
    }

    private static ObservationStatus status(Line line) {
        return line.handedIn ? ObservationStatus.submitted : ObservationStatus.draft;
    }

    static String shown(Figure figure) {
        return figure == null ? null : figure.value() != null ? plain(figure.value()) + parts(figure)
                : figure.isInterval() ? plain(figure.lower()) + " – " + plain(figure.upper())
                : figure.absenceReason() != null ? figure.absenceReason() : figure.numerator() != null || figure.denominator() != null ? parts(figure).strip() : null;
    }

    private static String parts(Figure figure) {
        return figure.numerator() == null && figure.denominator() == null ? "" : " (" + plain(figure.numerator()) + " / " + plain(figure.denominator()) + ")";
    }

    private static String plain(BigDecimal number) {
        return number == null ? "…" : number.toPlainString();
    }

    private String text(Object value) {
        try {
            return value == null ? null : value instanceof Map<?, ?> part && part.isEmpty() ? "{}" : json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
