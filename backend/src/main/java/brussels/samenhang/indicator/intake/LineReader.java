package brussels.samenhang.indicator.intake;

import brussels.samenhang.indicator.IndicatorApi.Wording;
import brussels.samenhang.indicator.Level;
import brussels.samenhang.indicator.Measures;
import brussels.samenhang.indicator.observation.ObservationFields;
import brussels.samenhang.indicator.observation.Subject;
import brussels.samenhang.shared.table.Headers;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Normal;
import brussels.samenhang.shared.time.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Reads the cells of rows into figures. Everything that is wrong with a row is told at once. */
final class LineReader {

    private static final Set<String> YES = Set.of("ja", "oui", "yes", "true", "waar", "vrai", "x", "1", "j", "y", "o");
    private static final Set<String> NO = Set.of("nee", "neen", "non", "no", "false", "onwaar", "faux", "0", "n");
    private static final Set<String> WHOLE = Set.of("totaal", "total", "geheel", "ensemble", "alle", "tous", "all", "whole");
    private static final Map<String, Measures> COUNTED = Map.ofEntries(Map.entry("reach", Measures.reach), Map.entry("bereik", Measures.reach), Map.entry("portee", Measures.reach),
            Map.entry("bereikt", Measures.reach), Map.entry("bereiktepersonen", Measures.reach), Map.entry("personnestouchees", Measures.reach), Map.entry("peoplereached", Measures.reach),
            Map.entry("participation", Measures.participation), Map.entry("participatie", Measures.participation), Map.entry("deelname", Measures.participation),
            Map.entry("other", Measures.other), Map.entry("andere", Measures.other), Map.entry("autre", Measures.other));

    private final Layout layout;
    private final References references;
    private final Vocabularies words;
    private final Numbers.Decimal decimal;
    private final LocalDate today;

    LineReader(Layout layout, References references, Vocabularies words, Numbers.Decimal decimal, LocalDate today) {
        this.layout = layout;
        this.references = references;
        this.words = words;
        this.decimal = decimal;
        this.today = today;
    }

    Line read(int row, List<String> cells) {
        var findings = new ArrayList<Finding>();
        var written = written(cells, findings);
        var wording = wording(written.get(Column.indicator), findings);
        var period = period(written.get(Column.period), wording, findings);
        var subject = subject(written, wording, findings);
        var numbers = new EnumMap<Column, BigDecimal>(Column.class);
        var dash = false;
        for (var column : Column.values()) {
            if (column.isNumber() && written.containsKey(column)) {
                dash |= Numbers.isAbsent(written.get(column));
                number(column, written.get(column), numbers, findings);
            }
        }
        var said = new ObservationFields(numbers.get(Column.value), numbers.get(Column.lower), numbers.get(Column.upper), absence(written, findings), written.get(Column.absenceNote),
                numbers.get(Column.numerator), numbers.get(Column.denominator), narrative(written), written.get(Column.method), written.get(Column.source),
                written.get(Column.edition), flag(Column.estimated, written, findings), flag(Column.provisional, written, findings), counts(written, findings), evidence(written, findings));
        return new Line(row, written.get(Column.indicator), named(written), wording, subject, period, part(cells, wording, findings), said, dash && numbers.isEmpty(), findings);
    }

    private Map<Column, String> written(List<String> cells, List<Finding> findings) {
        var written = new EnumMap<Column, String>(Column.class);
        layout.columns().forEach((column, index) -> {
            var cell = Normal.orNull(Layout.cell(cells, index));
            if (cell == null) {
                return;
            }
            if (Normal.hasForbiddenCharacter(cell)) {
                findings.add(Finding.error(column.name(), "control", cell.replaceAll("\\p{Cntrl}", "�")));
            } else if (cell.length() > column.longest()) {
                findings.add(Finding.error(column.name(), "tooLong", cell, Map.of("longest", column.longest())));
            } else {
                written.put(column, cell);
            }
        });
        return written;
    }

    private Wording wording(String written, List<Finding> findings) {
        if (written == null) {
            findings.add(Finding.error("indicator", "indicatorMissing", null));
            return null;
        }
        var code = references.code(written);
        if (code.isEmpty()) {
            findings.add(Finding.error("indicator", "unknownIndicator", written));
            return null;
        }
        var wording = references.inForce(code.get()).orElse(null);
        if (wording == null) {
            findings.add(Finding.error("indicator", "notInForce", written));
        } else if (wording.definition().workedOut()) {
            findings.add(Finding.error("indicator", "workedOut", written));
        }
        return wording;
    }

    private ReportingPeriod period(String written, Wording wording, List<Finding> findings) {
        if (written == null) {
            findings.add(Finding.error("period", "periodMissing", null));
            return null;
        }
        var wanted = wording == null ? null : wording.definition().periodType();
        var period = Periods.read(written, wanted == null ? brussels.samenhang.shared.time.PeriodType.snapshot : wanted).orElse(null);
        if (period == null) {
            findings.add(Finding.error("period", "noPeriod", written));
        } else if (wanted != null && period.type() != wanted) {
            findings.add(Finding.error("period", "otherPeriodType." + wanted, written));
        } else if (period.start().isAfter(today)) {
            findings.add(Finding.error("period", "notBegun", written));
        }
        return period;
    }

    private Subject subject(Map<Column, String> written, Wording wording, List<Finding> findings) {
        var organization = one(Column.organization, written, written.containsKey(Column.organization) ? references.organizations(written.get(Column.organization)) : Set.of(), findings);
        if (written.containsKey(Column.partnership) == written.containsKey(Column.territory)) {
            findings.add(Finding.error("partnership", "oneSubject", null));
            return null;
        }
        var lowest = wording == null ? Level.organization : wording.definition().lowestLevel();
        if (written.containsKey(Column.partnership)) {
            if (Level.partnership.isNarrowerThan(lowest)) {
                findings.add(Finding.error("partnership", "levelTooNarrow", written.get(Column.partnership)));
            }
            UUID partnership = one(Column.partnership, written, references.partnerships(written.get(Column.partnership)), findings);
            return partnership == null ? null : new Subject(partnership, null, organization);
        }
        var territory = one(Column.territory, written, references.territories(written.get(Column.territory)), findings);
        if (territory != null && territory.level().isNarrowerThan(lowest)) {
            findings.add(Finding.error("territory", "levelTooNarrow", written.get(Column.territory)));
        }
        return territory == null ? null : new Subject(null, territory.id(), organization);
    }

    private static <T> T one(Column column, Map<Column, String> written, Set<T> found, List<Finding> findings) {
        var name = written.get(column);
        if (name == null) {
            return null;
        }
        if (found.size() == 1) {
            return found.iterator().next();
        }
        findings.add(Finding.error(column.name(), (found.isEmpty() ? "unknown." : "ambiguous.") + column, name));
        return null;
    }

    private static String named(Map<Column, String> written) {
        var place = written.getOrDefault(Column.partnership, written.get(Column.territory));
        return written.containsKey(Column.organization) ? place + " · " + written.get(Column.organization) : place;
    }

    private void number(Column column, String written, Map<Column, BigDecimal> numbers, List<Finding> findings) {
        if (Numbers.isAbsent(written)) {
            return;
        }
        if (Numbers.isAmbiguous(written, decimal)) {
            findings.add(Finding.error(column.name(), "ambiguousNumber", written));
            return;
        }
        Numbers.read(written, decimal).ifPresentOrElse(number -> numbers.put(column, number), () -> findings.add(Finding.error(column.name(), "noNumber", written)));
    }

    private String absence(Map<Column, String> written, List<Finding> findings) {
        var reason = written.get(Column.absenceReason);
        if (reason == null) {
            return null;
        }
        return words.absenceReason(reason).orElseGet(() -> {
            findings.add(Finding.error("absenceReason", "unknownReason", reason));
            return null;
        });
    }

    private static Localized narrative(Map<Column, String> written) {
        var narrative = new Localized(written.get(Column.narrativeNl), written.get(Column.narrativeFr), written.get(Column.narrativeEn));
        return narrative.isEmpty() ? null : narrative;
    }

    private static Boolean flag(Column column, Map<Column, String> written, List<Finding> findings) {
        var said = written.get(column);
        if (said == null) {
            return null;
        }
        var folded = Headers.folded(said);
        if (!YES.contains(folded) && !NO.contains(folded)) {
            findings.add(Finding.error(column.name(), "yesOrNo", said));
        }
        return YES.contains(folded);
    }

    private static Measures counts(Map<Column, String> written, List<Finding> findings) {
        var said = written.get(Column.counts);
        if (said == null) {
            return null;
        }
        var counts = COUNTED.get(Headers.folded(said));
        if (counts == null) {
            findings.add(Finding.error("counts", "unknownCounts", said));
        }
        return counts;
    }

    private static String evidence(Map<Column, String> written, List<Finding> findings) {
        var address = written.get(Column.evidence);
        if (address != null && !address.matches("https?://.+")) {
            findings.add(Finding.error("evidence", "noAddress", address));
        }
        return address;
    }

    private Map<String, String> part(List<String> cells, Wording wording, List<Finding> findings) {
        if (layout.dimensions().isEmpty()) {
            return Map.of();
        }
        var part = new TreeMap<String, String>();
        layout.dimensions().forEach((dimension, index) -> {
            var cell = Normal.orNull(Layout.cell(cells, index));
            if (cell == null || WHOLE.contains(Headers.folded(cell)) || Numbers.isAbsent(cell)) {
                return;
            }
            if (wording != null && !wording.definition().disaggregations().contains(dimension)) {
                findings.add(Finding.error(dimension, "otherDimension", cell));
                return;
            }
            words.term(dimension, cell).ifPresentOrElse(term -> part.put(dimension, term), () -> findings.add(Finding.error(dimension, "unknownTerm", cell,
                    new LinkedHashMap<>(Map.of("known", String.join(", ", words.terms(dimension).keySet()))))));
        });
        return part;
    }
}
