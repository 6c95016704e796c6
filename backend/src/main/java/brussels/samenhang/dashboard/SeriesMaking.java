package brussels.samenhang.dashboard;

import brussels.samenhang.dashboard.Reported.Subject;
import brussels.samenhang.dashboard.SeriesReader.Version;
import brussels.samenhang.dashboard.SeriesReader.Weight;
import brussels.samenhang.indicator.Combining;
import brussels.samenhang.indicator.Definition;
import brussels.samenhang.indicator.IndicatorApi.Wording;
import brussels.samenhang.indicator.Level;
import brussels.samenhang.indicator.Relation;
import brussels.samenhang.shared.time.ReportingPeriod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts reported figures side by side, and together. Knows no database. */
final class SeriesMaking {

    private static final Comparator<Reported> NEWEST_EDITION = Comparator.comparing(Reported::edition, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Wording wording;
    private final Map<Integer, Integer> families = new HashMap<>();
    private final List<Version> versions;
    private final Weights weights;
    private final TreeMap<ReportingPeriod, Map<UUID, Place>> byPeriod = new TreeMap<>();
    private final Map<UUID, Subject> subjects = new LinkedHashMap<>();

    /** What one subject has for one period: its own figures (one an edition), else those of its organizations. */
    private record Place(Subject subject, List<Reported> own, List<Reported> parts) {
    }

    SeriesMaking(Wording wording, List<Version> versions, Weights weights, Collection<Subject> expected, List<Reported> figures) {
        this.wording = wording;
        this.versions = versions;
        this.weights = weights;
        readFamilies();
        expected.forEach(subject -> subjects.put(subject.id(), subject));
        figures.forEach(this::place);
    }

    List<String> periods() {
        return byPeriod.keySet().stream().map(ReportingPeriod::text).toList();
    }

    /** In alphabetical order, whatever the figures say. */
    List<Subject> subjects() {
        return subjects.values().stream().sorted(Comparator.comparing(Subject::sortName).thenComparing(Subject::id)).toList();
    }

    List<SeriesView.Point> points(Subject subject) {
        return byPeriod.values().stream().map(places -> places.get(subject.id())).filter(Objects::nonNull)
                .flatMap(place -> place.own().isEmpty() ? combined(place).stream() : place.own().stream().map(Reported::point)).toList();
    }

    List<SeriesView.CombinedPoint> aggregate() {
        return byPeriod.entrySet().stream().map(entry -> aggregate(entry.getKey(), entry.getValue())).toList();
    }

    List<SeriesView.Break> breaks() {
        var breaks = new ArrayList<SeriesView.Break>();
        var used = new TreeMap<Integer, ReportingPeriod>();
        byPeriod.forEach((period, places) -> places.values().forEach(place -> reported(place).forEach(figure -> used.putIfAbsent(figure.version(), period))));
        var previous = used.isEmpty() ? null : used.firstKey();
        for (var version : used.tailMap(previous == null ? 0 : previous, false).keySet()) {
            var from = previous;
            versions.stream().filter(known -> known.number() == version && known.relation() != Relation.same && known.relation() != null)
                    .forEach(known -> breaks.add(new SeriesView.Break(used.get(version).text(), from, version, known.relation(), known.note())));
            previous = version;
        }
        return breaks;
    }

    private void place(Reported figure) {
        subjects.putIfAbsent(figure.subject().id(), figure.subject());
        var place = byPeriod.computeIfAbsent(figure.period(), _ -> new HashMap<>())
                .computeIfAbsent(figure.subject().id(), _ -> new Place(figure.subject(), new ArrayList<>(), new ArrayList<>()));
        (isPart(figure) ? place.parts() : place.own()).add(figure);
    }

    /** An organization's share, as opposed to the whole that an organization hands in for its partnership. */
    private boolean isPart(Reported figure) {
        return figure.organization() != null && wording.definition().lowestLevel() == Level.organization;
    }

    private static List<Reported> reported(Place place) {
        return place.own().isEmpty() ? place.parts() : place.own();
    }

    private Optional<SeriesView.Point> combined(Place place) {
        return place.parts().stream().findFirst().map(first -> {
            var whole = together(place.parts());
            var parts = place.parts();
            return new SeriesView.Point(first.period().text(), whole.value(), null, null, whole.numerator(), whole.denominator(),
                    whole.value() == null ? "notYetAvailable" : null, null, parts.stream().map(Reported::status).anyMatch("validated"::equals) ? "validated" : "published",
                    parts.stream().anyMatch(Reported::estimated), parts.stream().anyMatch(Reported::provisional), first.version(),
                    parts.stream().map(Reported::source).distinct().collect(Collectors.joining("; ")), null, first.phase(), null, whole.included(), whole.missing());
        });
    }

    private Aggregate together(List<Reported> parts) {
        return method().of(parts.stream().map(part -> part.cell(null)).toList(), scale());
    }

    private SeriesView.CombinedPoint aggregate(ReportingPeriod period, Map<UUID, Place> places) {
        var family = places.values().stream().flatMap(place -> reported(place).stream()).mapToInt(figure -> families.getOrDefault(figure.version(), figure.version())).max().orElse(0);
        var cells = new ArrayList<Cell>();
        var used = new ArrayList<Weight>();
        for (var subject : subjects.values()) {
            if (!holdsOthers(subject, places)) {
                var weight = weights.of(subject, period);
                cells.add(cell(places.get(subject.id()), family, weight));
                weight.filter(_ -> cells.getLast().value() != null).ifPresent(used::add);
            }
        }
        var whole = method().of(cells, scale());
        return new SeriesView.CombinedPoint(period.text(), whole.value(), whole.numerator(), whole.denominator(), whole.included(), whole.missing(), whole.reason(),
                used.isEmpty() ? null : used.stream().map(weight -> weight.period().text()).distinct().sorted().toList());
    }

    private Cell cell(Place place, int family, Optional<Weight> weight) {
        if (place == null) {
            return Cell.MISSING;
        }
        var comparable = reported(place).stream().filter(figure -> families.getOrDefault(figure.version(), figure.version()) == family).toList();
        if (comparable.isEmpty()) {
            return Cell.MISSING;
        }
        if (place.own().isEmpty()) {
            var whole = together(comparable);
            return new Cell(whole.value(), whole.numerator(), whole.denominator(), weight.map(Weight::value).orElse(null));
        }
        return comparable.stream().max(NEWEST_EDITION).orElseThrow().cell(weight.map(Weight::value).orElse(null));
    }

    /** A country is not added to its regions. */
    private static boolean holdsOthers(Subject subject, Map<UUID, Place> places) {
        return places.values().stream().anyMatch(place -> subject.id().equals(place.subject().parent()));
    }

    private void readFamilies() {
        var family = 0;
        for (var version : versions) {
            family = version.relation() == Relation.same ? family : version.number();
            families.put(version.number(), family);
        }
    }

    private Aggregation method() {
        return switch (wording.definition().aggregation()) {
            case sum -> Aggregation.sum;
            case last -> Aggregation.last;
            case none -> Aggregation.none;
            case weightedMean -> Definition.BY_DENOMINATOR.equals(wording.definition().weight()) ? Aggregation.weightedByDenominator : Aggregation.weightedByIndicator;
        };
    }

    private Aggregation.Scale scale() {
        return new Aggregation.Scale(wording.factor(), wording.definition().decimals());
    }

    static boolean needsWeights(Definition definition) {
        return definition.aggregation() == Combining.weightedMean && !Definition.BY_DENOMINATOR.equals(definition.weight());
    }
}
