package brussels.samenhang.statistics;

import brussels.samenhang.indicator.calculated.CalculatedApi;
import brussels.samenhang.indicator.calculated.CalculatedApi.Result;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Languages;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import brussels.samenhang.shared.time.ReportingPeriod;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Cells of indicators that nobody enters, worked out from what the viewer may see. What is put together is what came out
 * for each subject: counts are added up, shares from the register weighed by what they are shares of.
 */
@Singleton
class CalculatedCells {

    static final String CALCULATED = "calculated";
    private static final String PARTNERSHIPS = """
            select p.id, p.name, p.sort_name, g.code as generation, p.type, %s from partnership p left join generation g on g.id = p.generation_id
            left join territory t on t.id = p.territory_id %s where true""";
    private static final String TERRITORIES = """
            select t.id, t.name, t.sort_name, null as generation, null as type, %s from territory t %s where t.type = :kind""";
    private static final String PLACE = "s.id as place_id, s.name as place_name, s.sort_name as place_sort";
    private static final String NO_PLACE = "null::uuid as place_id, null::jsonb as place_name, null as place_sort";

    /** What a figure is about, and the cell of the answer it goes into: itself, or a wider place (null for elsewhere). */
    private record Unit(UUID id, Cell cell, String generation, String type) {
    }

    /** Subject of a cell; {@code sort} null for what lies in no place, which comes last. */
    private record Cell(String code, Localized name, String sort) {
    }

    private record Key(Cell cell, Map<String, String> parts, ReportingPeriod period) {
    }

    private record Phase(String code, LocalDate from, LocalDate until) {
    }

    @Inject
    CalculatedApi calculation;

    @Inject
    Sql sql;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    void read(Cube cube, Slice slice, Labels labels, Consumer<CubeCell> cells) {
        if (slice.versions().stream().noneMatch(version -> version.id().equals(slice.wording().versionId()))) {
            return;
        }
        var today = LocalDate.now(clock);
        var units = new LinkedHashMap<UUID, Unit>();
        subjects(cube, slice).list(row -> units.put(row.uuid("id"), unit(row, cube, slice)));
        var phases = cube.by().contains(Cube.PHASE) || !cube.phases().isEmpty() ? phases() : Map.<UUID, List<Phase>>of();
        var found = new TreeMap<Key, List<Result>>(order());
        for (var result : units.isEmpty() ? List.<Result>of() : calculation.figures(slice.wording(), units.keySet(), cube.periods()::holds, cube.periods().days(today))) {
            var unit = units.get(result.subject());
            var phase = phase(phases.get(result.subject()), result.period().isOverOn(today) ? result.period().end() : today);
            if (cube.phases().isEmpty() || cube.phases().contains(phase)) {
                found.computeIfAbsent(new Key(unit.cell(), parts(cube, unit, phase), result.period()), _ -> new ArrayList<>()).add(result);
            }
        }
        CubeCell before = null;
        for (var entry : found.entrySet()) {
            var key = entry.getKey();
            if (!labels.knows(key.cell().code())) {
                labels.put(key.cell().code(), key.cell().name());
            }
            var cell = cube.isSingle(slice) ? single(slice, key, entry.getValue().getFirst()) : together(slice, key, entry.getValue());
            cells.accept(before != null && before.hasSameSubject(cell) && before.value() != null && cell.value() != null ? cell.after(before) : cell);
            before = cell;
        }
    }

    private Query subjects(Cube cube, Slice slice) {
        var level = cube.level(slice);
        var wider = !cube.isSingle(slice) && level != CubeLevel.total;
        var query = sql.query((slice.ofPartnerships() ? PARTNERSHIPS : TERRITORIES).formatted(wider ? PLACE : NO_PLACE, wider ? CubeSql.lying(level) : ""))
                .with("level", level.name()).with("kind", (cube.isSingle(slice) && level.isTerritory() ? level : slice.natural()).name()).with("territories", cube.territories());
        query.andWhen(!cube.territories().isEmpty(), CubeSql.inTerritories("t.id"));
        return slice.ofPartnerships() ? query.and(cube.partnerships(), "p.id = any(:partnerships)", "partnerships").and(cube.generations(), "g.code = any(:generations)", "generations")
                .and(cube.types(), "p.type = any(:types)", "types") : query;
    }

    private Unit unit(Row row, Cube cube, Slice slice) throws SQLException {
        return new Unit(row.uuid("id"), cell(row, cube, slice), row.text("generation"), row.text("type"));
    }

    private static Cell cell(Row row, Cube cube, Slice slice) throws SQLException {
        if (cube.isSingle(slice)) {
            return new Cell(CubeCell.subject(row.uuid("id")), row.localized("name"), row.text("sort_name"));
        }
        var place = row.uuid("place_id");
        var code = cube.level(slice) == CubeLevel.total ? CubeCell.TOTAL : CubeCell.subject(place);
        return new Cell(code, place == null ? Texts.localized("statistics." + code, Map.of()) : row.localized("place_name"), row.text("place_sort"));
    }

    private static Comparator<Key> order() {
        return Comparator.comparing((Key key) -> key.cell().sort(), Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(key -> key.cell().code())
                .thenComparing(key -> key.parts().toString()).thenComparing(key -> key.period().start()).thenComparing(key -> key.period().type());
    }

    private Map<UUID, List<Phase>> phases() {
        var phases = new HashMap<UUID, List<Phase>>();
        sql.query("select partnership_id, phase, valid_from, valid_until from partnership_phase").list(row -> phases.computeIfAbsent(row.uuid("partnership_id"), _ -> new ArrayList<>())
                .add(new Phase(row.text("phase"), row.date("valid_from"), row.date("valid_until"))));
        return phases;
    }

    private static String phase(List<Phase> phases, LocalDate day) {
        return phases == null ? null : phases.stream().filter(phase -> !phase.from().isAfter(day) && (phase.until() == null || !phase.until().isBefore(day))).map(Phase::code).findFirst().orElse(null);
    }

    private static Map<String, String> parts(Cube cube, Unit unit, String phase) {
        var parts = new LinkedHashMap<String, String>();
        cube.by().forEach(by -> parts.put(by, Objects.requireNonNullElse(switch (by) {
            case Cube.GENERATION -> unit.generation();
            case Cube.TYPE -> unit.type();
            default -> phase;
        }, "unknown")));
        return parts;
    }

    private CubeCell single(Slice slice, Key key, Result result) {
        var source = Texts.get(languages.first(), slice.wording().definition().registerMeasure() == null ? "indicator.fromFormula" : "indicator.fromRegister", Map.of("day", key.period().text()));
        return cell(slice, key, result.value(), result.numerator(), result.denominator(), result.suppressed(), result.why() == null ? null : result.why().pick(languages.first()), null, null, null, source);
    }

    private CubeCell together(Slice slice, Key key, List<Result> results) {
        var some = results.stream().filter(result -> result.value() != null).toList();
        var suppressed = (int) results.stream().filter(Result::suppressed).count();
        var missing = results.size() - some.size() - suppressed;
        if (some.isEmpty()) {
            return cell(slice, key, null, null, null, suppressed > 0, null, 0, missing, suppressed, null);
        }
        if (slice.rule() == Slice.Rule.sum) {
            return cell(slice, key, slice.tidy(sum(some, Result::value)), null, null, false, null, some.size(), missing, suppressed, null);
        }
        var above = sum(some, Result::numerator);
        var below = sum(some, Result::denominator);
        return cell(slice, key, slice.quotient(above, below, true), above, below, false, null, some.size(), missing, suppressed, null);
    }

    private static BigDecimal sum(List<Result> results, Function<Result, BigDecimal> of) {
        return results.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static CubeCell cell(Slice slice, Key key, BigDecimal value, BigDecimal numerator, BigDecimal denominator, boolean suppressed, String why, Integer included, Integer missing,
            Integer hidden, String source) {
        return new CubeCell(slice.wording().code(), slice.wording().version(), key.cell().code(), key.parts(), key.period().text(), value, null, null, numerator, denominator,
                value != null ? null : suppressed ? CubeCell.SUPPRESSED : "notYetAvailable", suppressed ? null : why, suppressed ? CubeCell.SUPPRESSED : CALCULATED, false, false,
                included, missing, hidden == null || hidden == 0 ? null : hidden, source, null, null, null, null);
    }
}
