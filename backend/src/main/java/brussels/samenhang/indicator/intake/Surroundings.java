package brussels.samenhang.indicator.intake;

import brussels.samenhang.indicator.Combining;
import brussels.samenhang.indicator.IndicatorKind;
import brussels.samenhang.indicator.Measures;
import brussels.samenhang.indicator.observation.Figure;
import brussels.samenhang.indicator.observation.FigureCheck.Context;
import brussels.samenhang.indicator.observation.FigureCheck.Parts;
import brussels.samenhang.indicator.observation.FigureCheck.Previous;
import brussels.samenhang.indicator.observation.ObservationFields;
import brussels.samenhang.indicator.observation.ObservationStatus;
import brussels.samenhang.indicator.observation.Subject;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.time.PeriodType;
import brussels.samenhang.shared.time.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The figures around those of a file: of the same subjects, as they are kept, with the figures of the file itself put in
 * their place, so that a whole and its parts are held against each other wherever they stand in the file.
 */
final class Surroundings {

    private static final int LONGEST_HISTORY = 12;

    /** A figure that is kept already. */
    record Kept(UUID id, ObservationStatus status, UUID version, int revision, ObservationFields fields, Figure figure) {
    }

    private record Series(UUID indicator, Subject subject, PeriodType type, Map<String, String> part) {
    }

    private record Cell(UUID indicator, Subject subject, PeriodType type, LocalDate start) {
    }

    private record Reach(Subject subject, PeriodType type, LocalDate start) {
    }

    private record Value(String edition, String period, BigDecimal value) {
    }

    private final Map<Line.Key, Kept> kept = new HashMap<>();
    private final Map<Series, TreeMap<LocalDate, Value>> history = new HashMap<>();
    private final Map<Cell, Map<Line.Key, BigDecimal>> cells = new HashMap<>();
    private final Map<Reach, Map<Line.Key, BigDecimal>> reached = new HashMap<>();

    void keep(Line.Key key, Kept figure) {
        kept.put(key, figure);
    }

    Kept kept(Line.Key key) {
        return kept.get(key);
    }

    /** A figure stands there now: as kept, or as the file has it. */
    void see(Line.Key key, BigDecimal value, boolean countsReach) {
        var period = key.period();
        var values = history.computeIfAbsent(new Series(key.indicator(), key.subject(), period.type(), key.part()), _ -> new TreeMap<>());
        var there = values.get(period.start());
        if (value == null && there != null && Objects.equals(there.edition(), key.edition())) {
            values.remove(period.start());
        } else if (value != null && (there == null || there.edition() == null || key.edition() != null && key.edition().compareTo(there.edition()) >= 0)) {
            values.put(period.start(), new Value(key.edition(), period.text(), value));
        }
        cells.computeIfAbsent(new Cell(key.indicator(), key.subject(), period.type(), period.start()), _ -> new LinkedHashMap<>()).put(key, value);
        if (countsReach && key.part().isEmpty() && value != null) {
            reached.computeIfAbsent(new Reach(key.subject(), period.type(), period.start()), _ -> new HashMap<>()).put(key, value);
        }
    }

    boolean hasFigure(UUID indicator, Subject subject, ReportingPeriod period) {
        return cells.containsKey(new Cell(indicator, subject, period.type(), period.start()));
    }

    Context context(Line line, List<Localized> missing, Vocabularies words, LocalDate today) {
        var definition = line.wording.definition();
        var breaksDown = definition.kind() == IndicatorKind.count && definition.aggregation() == Combining.sum && !definition.disaggregations().isEmpty() && line.part.size() <= 1;
        var reach = definition.measures() != Measures.participation ? null
                : reached.getOrDefault(new Reach(line.subject, line.period.type(), line.period.start()), Map.of()).values().stream().max(BigDecimal::compareTo).orElse(null);
        return new Context(line.figure, definition, line.period, Boolean.TRUE.equals(line.after.provisional()), history(line), breaksDown ? breakdowns(line, words) : List.of(), reach,
                missing, false, today);
    }

    private List<Previous> history(Line line) {
        var values = history.get(new Series(line.wording.indicatorId(), line.subject, line.period.type(), line.part));
        if (values == null) {
            return List.of();
        }
        var before = values.headMap(line.period.start(), false).descendingMap().values().stream().limit(LONGEST_HISTORY)
                .map(value -> new Previous(value.period(), value.value())).toList();
        return before.reversed();
    }

    private List<Parts> breakdowns(Line line, Vocabularies words) {
        BigDecimal whole = null;
        var sums = new LinkedHashMap<String, BigDecimal>();
        for (var entry : cells.getOrDefault(new Cell(line.wording.indicatorId(), line.subject, line.period.type(), line.period.start()), Map.of()).entrySet()) {
            var part = entry.getKey().part();
            if (entry.getValue() == null) {
                continue;
            }
            if (part.isEmpty() && (whole == null || entry.getKey().equals(line.key()))) {
                whole = entry.getValue();
            } else if (part.size() == 1) {
                sums.merge(part.keySet().iterator().next(), entry.getValue(), BigDecimal::add);
            }
        }
        var found = new ArrayList<Parts>();
        if (whole != null) {
            for (var sum : sums.entrySet()) {
                found.add(new Parts(words.label(sum.getKey()), whole, sum.getValue()));
            }
        }
        return found;
    }
}
