package brussels.samenhang.statistics;

import brussels.samenhang.indicator.IndicatorApi;
import brussels.samenhang.indicator.Relation;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.HeavyReads;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Understands what is asked, refuses what does not make sense, and answers with everything needed to read it. */
@ApplicationScoped
class CubeService {

    /** What an answer in JSON may hold; the other formats have no limit. */
    static final int MOST_CELLS = 20_000;
    static final String SCOPE = "indicators.read";

    /** A question with the indicators it is about. */
    record Asked(Cube cube, List<Slice> slices) {

        /** The figures of all partnerships have to be gone through. */
        boolean isHeavy() {
            return cube.partnerships().isEmpty() && !slices.stream().allMatch(cube::isInTotals);
        }
    }

    @Inject
    Asking asking;

    @Inject
    CubeReader reader;

    @Inject
    HeavyReads heavy;

    @Inject
    IndicatorApi indicators;

    @Inject
    RefDataApi refData;

    @Inject
    Viewer viewer;

    @Inject
    Links links;

    CubeView answer(CubeQuery query, URI self) {
        var asked = asking.understand(query);
        var labels = new Labels();
        var cells = asked.isHeavy() ? heavy.inTurn(() -> cells(asked, labels)) : cells(asked, labels);
        return new CubeView(self, asked.cube().asOf(), asked.slices().stream().map(slice -> measured(asked.cube(), slice)).toList(),
                dimensions(asked, labels, cells), cells, breaks(asked.slices(), cells), (int) cells.stream().filter(CubeCell::withheld).count(),
                Texts.localized("statistics.note", Map.of()), visibleAs());
    }

    private List<CubeCell> cells(Asked asked, Labels labels) {
        var cells = new ArrayList<CubeCell>();
        for (var slice : asked.slices()) {
            reader.read(asked.cube(), slice, labels, cells::add);
            if (cells.size() > MOST_CELLS) {
                throw Problem.badRequest(Issue.query(IssueType.outOfRange, "indicator", null).because("statistics.tooManyCells", Map.of("most", MOST_CELLS)));
            }
        }
        return cells;
    }

    CubeView.Measured measured(Cube cube, Slice slice) {
        var w = slice.wording();
        var d = w.definition();
        return new CubeView.Measured(w.indicatorId(), links.to("indicators", w.indicatorId()), w.code(), d.name(), d.definition(), d.unit(), refData.label("units", d.unit()), d.kind(),
                d.periodType(), d.direction(), d.measures(), d.neverATarget(), d.numerator(), d.denominator(), d.caveat(), d.context(), d.source(), w.version(), d.decimals(),
                cube.level(slice), d.aggregation(), d.weight(), method(cube, slice), slice.minimum());
    }

    private Localized method(Cube cube, Slice slice) {
        if (cube.isSingle(slice)) {
            return Texts.localized("statistics.method.single", Map.of());
        }
        if (slice.rule() != Slice.Rule.byIndicator) {
            return Texts.localized("statistics.method." + slice.rule(), Map.of());
        }
        var weight = indicators.inForce(slice.wording().definition().weight()).orElseThrow().definition().name();
        return Texts.localized(language -> Texts.get(language, "statistics.method.byIndicator", Map.of("weight", weight.pick(language))));
    }

    private List<CubeView.Dimension> dimensions(Asked asked, Labels labels, List<CubeCell> cells) {
        var dimensions = new ArrayList<CubeView.Dimension>();
        dimensions.add(new CubeView.Dimension("indicator", text("indicator"), asked.slices().stream()
                .map(slice -> new CubeView.Category(slice.wording().code(), slice.wording().definition().name(), links.to("indicators", slice.wording().indicatorId()))).toList()));
        dimensions.add(new CubeView.Dimension("subject", text("subject"), labels.subjects().entrySet().stream().map(entry -> subject(asked, entry.getKey(), entry.getValue())).toList()));
        for (var by : asked.cube().by()) {
            var codes = new LinkedHashSet<String>();
            cells.forEach(cell -> codes.add(cell.parts().get(by)));
            dimensions.add(new CubeView.Dimension(by, dimensionLabel(by), codes.stream().sorted().map(code -> new CubeView.Category(code, asking.partLabel(by, code), null)).toList()));
        }
        var periods = new TreeMap<String, String>();
        cells.forEach(cell -> periods.put(cell.period(), cell.period()));
        dimensions.add(new CubeView.Dimension("period", text("period"), periods.keySet().stream().map(period -> new CubeView.Category(period, new Localized(period, period, period, period), null)).toList()));
        return dimensions;
    }

    CubeView.Category subject(Asked asked, String code, Localized name) {
        var isId = !code.equals(CubeCell.TOTAL) && !code.equals(CubeCell.ELSEWHERE);
        var partnerships = asked.cube().level(asked.slices().getFirst()) == CubeLevel.partnership;
        return new CubeView.Category(code, name, isId ? links.to(partnerships ? "partnerships" : "territories", UUID.fromString(code)) : null);
    }

    Localized dimensionLabel(String by) {
        return switch (by) {
            case Cube.GENERATION, Cube.TYPE, Cube.PHASE -> text(by);
            default -> refData.label("disaggregations", by);
        };
    }

    static Localized text(String dimension) {
        return Texts.localized("statistics.dimension." + dimension, Map.of());
    }

    static List<CubeView.Break> breaks(List<Slice> slices, Collection<CubeCell> cells) {
        var breaks = new ArrayList<CubeView.Break>();
        for (var slice : slices) {
            var first = new HashMap<Integer, String>();
            cells.stream().filter(cell -> cell.indicator().equals(slice.wording().code())).forEach(cell -> first.merge(cell.version(), cell.period(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
            breaks.addAll(breaks(slice, first));
        }
        return breaks;
    }

    /** @param first period each wording is used in */
    static List<CubeView.Break> breaks(Slice slice, Map<Integer, String> first) {
        var breaks = new ArrayList<CubeView.Break>();
        Integer previous = null;
        var used = new LinkedHashMap<Integer, Slice.Version>();
        slice.versions().stream().filter(version -> first.containsKey(version.number())).forEach(version -> used.put(version.number(), version));
        for (var version : used.values()) {
            if (previous != null && version.relation() != null && version.relation() != Relation.same) {
                breaks.add(new CubeView.Break(slice.wording().code(), first.get(version.number()), previous, version.number(), version.relation(), version.note()));
            }
            previous = version.number();
        }
        return breaks;
    }

    String visibleAs() {
        if (viewer.isAdministration()) {
            return "administration";
        }
        return viewer.isEvaluator() ? "evaluator" : viewer.hasScope(SCOPE) ? "machine"
                : viewer.isPerson() && !(viewer.coordinatedPartnerships().isEmpty() && viewer.memberPartnerships().isEmpty()) ? "partner" : "public";
    }
}
