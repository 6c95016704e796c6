package brussels.samenhang.indicator.intake;

import brussels.samenhang.indicator.Measures;
import brussels.samenhang.indicator.observation.Figure;
import brussels.samenhang.indicator.observation.FigureCheck;
import brussels.samenhang.indicator.observation.FigureCheck.Severity;
import brussels.samenhang.indicator.observation.FigureRule;
import brussels.samenhang.indicator.observation.ObservationFields;
import brussels.samenhang.indicator.observation.ObservationStatus;
import brussels.samenhang.indicator.observation.ObservationView.Warning;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Decides what becomes of each line: the rules of single entry, those of handing in when that was asked, and what is
 * there already. First all lines take their place among the figures, then each is held against what surrounds it.
 */
final class Judging {

    private final References references;
    private final Vocabularies words;
    private final Gate gate;
    private final Counterparts counterparts;
    private final String source;
    private final boolean submit;
    private final LocalDate today;

    /** @param source of new figures whose row names none */
    Judging(References references, Vocabularies words, Gate gate, Counterparts counterparts, String source, boolean submit, LocalDate today) {
        this.references = references;
        this.words = words;
        this.gate = gate;
        this.counterparts = counterparts;
        this.source = source;
        this.submit = submit;
        this.today = today;
    }

    void judge(List<Line> lines, Surroundings around) {
        gate.prepare(lines);
        for (var line : lines) {
            place(line, around);
            if (!line.isRefused() && line.figure != null) {
                around.see(line.key(), line.figure.value(), line.wording.definition().measures() == Measures.reach && line.wording.definition().kind() == brussels.samenhang.indicator.IndicatorKind.count);
            }
        }
        for (var line : lines) {
            if (line.outcome == null && !line.isRefused()) {
                line.outcome = line.kept == null ? FigureRowOutcome.added : FigureRowOutcome.changed;
                check(line, around);
            }
            if (line.isRefused()) {
                line.outcome = FigureRowOutcome.refused;
            }
        }
    }

    /** What the line would make of the figure, and whether it contradicts itself. */
    private void place(Line line, Surroundings around) {
        if (line.isRefused()) {
            return;
        }
        if (!gate.mayEnter(line.subject)) {
            line.findings.add(Finding.error("partnership", "notYours", line.writtenSubject));
            return;
        }
        line.kept = around.kept(line.key());
        if (line.dash) {
            line.findings.add(line.said.absenceReason() == null ? Finding.error("value", "dashWithoutReason", null) : Finding.remark("value", "dash", null));
            if (line.isRefused()) {
                return;
            }
        }
        if (line.isOpen()) {
            line.outcome = FigureRowOutcome.unchanged;
            line.findings.add(Finding.remark(null, "open", null));
            return;
        }
        line.after = line.kept == null ? withSource(line.said) : merged(line.kept.fields(), line.said, line.saysFigure());
        counts(line);
        if (line.after.source() == null) {
            line.findings.add(Finding.error("source", "sourceMissing", null));
        }
        var wording = line.kept == null ? line.wording : references.wording(line.kept.version());
        FigureRule.broken(line.after.figure(), wording).forEach(issue -> line.findings.add(Finding.of(issue)));
        line.figure = line.after.figure().workedOut(wording);
        if (line.isRefused()) {
            return;
        }
        line.handedIn = submit;
        if (line.kept != null) {
            beside(line);
        } else if (!gate.isOpen(line)) {
            line.findings.add(Finding.error("period", "periodNotOpen", line.period.text()));
        } else {
            line.phase = gate.phase(line);
        }
    }

    /** A figure that is there: the same is let be, another can only replace what still lies with its supplier. */
    private void beside(Line line) {
        var kept = line.kept;
        line.observation = kept.id();
        var same = isSame(kept, line);
        if (same && (!submit || !kept.status().isWithSupplier())) {
            line.outcome = FigureRowOutcome.unchanged;
        } else if (!kept.status().isWithSupplier()) {
            line.findings.add(Finding.error(null, "locked." + kept.status(), null));
        } else if (kept.status() == ObservationStatus.draft && !gate.isOpen(line)) {
            line.findings.add(Finding.error("period", "periodNotOpen", line.period.text()));
        }
    }

    /** Reach is not participation (1-R8): the file says what was counted, and it must be what is measured. */
    private static void counts(Line line) {
        var measures = line.wording.definition().measures();
        var counts = line.said.counts();
        if (measures == Measures.other || counts == null && line.kept != null) {
            return;
        }
        if (counts == null) {
            line.findings.add(Finding.error("counts", "countsMissing." + measures, null));
        } else if (counts != measures) {
            line.findings.add(Finding.error("counts", measures == Measures.participation ? "reachInsteadOfParticipation" : "participationInsteadOfReach", counts.name()));
        }
    }

    private void check(Line line, Surroundings around) {
        if (line.handedIn) {
            FigureRule.missing(line.figure, line.wording).forEach(issue -> line.findings.add(issue.detail() == null
                    ? Finding.error(issue.name(), "needed", null) : Finding.of(issue)));
        }
        var missing = counterparts.missing(line.wording.code(), line.subject, line.period, around);
        var found = FigureCheck.about(around.context(line, missing, words, today));
        line.warnings = found;
        for (var warning : found) {
            var needsNote = line.handedIn && warning.severity() == Severity.warning && line.figure.narrative() == null;
            line.findings.add(Finding.of(needsNote ? withNote(warning) : warning, line.handedIn && warning.severity() == Severity.error || needsNote));
        }
    }

    private static Warning withNote(Warning warning) {
        return new Warning(warning.code(), warning.severity(), Texts.localized(language -> Texts.get(language, "observation.warningNeedsNote", Map.of("finding", warning.text().pick(language)))));
    }

    /** What the row does not speak of stays; a figure is replaced as a whole, so that no bound outlives its value. */
    private static ObservationFields merged(ObservationFields kept, ObservationFields said, boolean figure) {
        return new ObservationFields(figure ? said.value() : kept.value(), figure ? said.lower() : kept.lower(), figure ? said.upper() : kept.upper(),
                figure ? said.absenceReason() : kept.absenceReason(), figure ? said.absenceNote() : or(said.absenceNote(), kept.absenceNote()),
                figure ? said.numerator() : kept.numerator(), figure ? said.denominator() : kept.denominator(), merged(kept.narrative(), said.narrative()),
                or(said.method(), kept.method()), or(said.source(), kept.source()), kept.edition(), or(said.estimated(), kept.estimated()), or(said.provisional(), kept.provisional()),
                said.counts(), or(said.evidence(), kept.evidence()));
    }

    private ObservationFields withSource(ObservationFields said) {
        return said.source() != null || source == null ? said : new ObservationFields(said.value(), said.lower(), said.upper(), said.absenceReason(), said.absenceNote(),
                said.numerator(), said.denominator(), said.narrative(), said.method(), source, said.edition(), said.estimated(), said.provisional(), said.counts(), said.evidence());
    }

    private static Localized merged(Localized kept, Localized said) {
        return kept == null || said == null ? or(said, kept) : new Localized(or(said.nl(), kept.nl()), or(said.fr(), kept.fr()), or(said.en(), kept.en()), kept.de());
    }

    private static <T> T or(T said, T kept) {
        return said == null ? kept : said;
    }

    static boolean isSame(Surroundings.Kept kept, Line line) {
        var before = kept.figure();
        var now = line.figure;
        var fields = kept.fields();
        return isSame(before, now) && Objects.equals(fields.method(), line.after.method()) && Objects.equals(fields.source(), line.after.source())
                && Objects.equals(fields.evidence(), line.after.evidence()) && is(fields.estimated()) == is(line.after.estimated()) && is(fields.provisional()) == is(line.after.provisional());
    }

    private static boolean isSame(Figure before, Figure now) {
        return isSame(before.value(), now.value()) && isSame(before.lower(), now.lower()) && isSame(before.upper(), now.upper())
                && isSame(before.numerator(), now.numerator()) && isSame(before.denominator(), now.denominator()) && Objects.equals(before.absenceReason(), now.absenceReason())
                && Objects.equals(before.absenceNote(), now.absenceNote()) && Objects.equals(before.narrative(), now.narrative());
    }

    private static boolean isSame(BigDecimal before, BigDecimal now) {
        return before == null ? now == null : now != null && before.compareTo(now) == 0;
    }

    private static boolean is(Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }
}
