package brussels.samenhang.statistics;

import brussels.samenhang.indicator.IndicatorApi;
import brussels.samenhang.indicator.IndicatorApi.Wording;
import brussels.samenhang.indicator.IndicatorKind;
import brussels.samenhang.indicator.Relation;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Turns what a caller wrote into a question that can be answered; whatever is wrong with it is told at once. */
@Singleton
class Asking {

    private static final int MOST_INDICATORS = 50;
    private static final Set<String> OF_PARTNERSHIPS = Set.of(Cube.GENERATION, Cube.TYPE, Cube.PHASE);
    private static final String FACTS = """
            select exists (select from observation o where o.indicator_id = :id and (o.organization_id is not null or o.edition is not null)) as special,
              coalesce((select minimum from indicator_cell_size where indicator_id = :id), 5) as minimum,
              (select coalesce(to_jsonb(v) -> 'disaggregations', '[]') from indicator_version v where v.id = :version) as dimensions""";
    private static final TypeReference<List<String>> CODES = new TypeReference<>() {
    };

    @Inject
    IndicatorApi indicators;

    @Inject
    RefDataApi refData;

    @Inject
    Sql sql;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    CubeService.Asked understand(CubeQuery query) {
        var issues = new ArrayList<Issue>();
        var slices = slices(query, issues);
        var by = by(query, slices, issues);
        var dimensions = by.stream().filter(each -> !OF_PARTNERSHIPS.contains(each)).toList();
        var parts = parts(query, dimensions, issues);
        var territories = territories(query, issues);
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        var cube = new Cube(query.level, territories, isNarrow(territories), orNone(query.partnership), orNone(query.generation), orNone(query.type), orNone(query.phase),
                PeriodChoice.of(query.period, query.from, query.until, LocalDate.now(clock)), by, dimensions, parts, query.asOf, seesAll(), own());
        slices.forEach(slice -> issues.addAll(refusals(cube, slice)));
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        return new CubeService.Asked(cube, slices);
    }

    Slice slice(Wording wording, Integer version) {
        var id = wording.indicatorId();
        var versions = versions(id).stream().filter(each -> version == null || each.number() == version).toList();
        var facts = sql.query(FACTS).with("id", id).with("version", wording.versionId())
                .first(row -> new Slice(wording, versions, row.bool("special"), null, row.integer("minimum"), row.json("dimensions", CODES))).orElseThrow();
        return new Slice(wording, versions, facts.special(), facts.ofPartnerships() ? CubeLevel.partnership : natural(wording), facts.minimum(), facts.dimensions());
    }

    Localized partLabel(String dimension, String code) {
        return switch (dimension) {
            case Cube.GENERATION -> "unknown".equals(code) ? Texts.localized("statistics.unknown", Map.of()) : new Localized(code, code, code, code);
            case Cube.TYPE -> refData.label("partnershipTypes", code);
            case Cube.PHASE -> "unknown".equals(code) ? Texts.localized("statistics.unknown", Map.of()) : refData.label("partnershipPhases", code);
            default -> refData.label(list(dimension), code);
        };
    }

    /** The closed list of a dimension's terms. */
    private String list(String dimension) {
        return sql.query("select attributes ->> 'vocabulary' as list from vocabulary_term where vocabulary = 'disaggregations' and code = :code").with("code", dimension)
                .first(row -> row.text("list")).orElse(dimension);
    }

    private boolean seesAll() {
        return viewer.isAdministration() || viewer.isEvaluator() || viewer.hasScope(CubeService.SCOPE);
    }

    private Set<UUID> own() {
        var own = new HashSet<>(viewer.coordinatedPartnerships());
        own.addAll(viewer.memberPartnerships());
        return own;
    }

    private List<Slice> slices(CubeQuery query, List<Issue> issues) {
        var codes = new LinkedHashSet<>(orNone(query.indicator));
        if (codes.isEmpty()) {
            issues.add(Issue.query(IssueType.requiredInput, "indicator", null));
        }
        if (codes.size() > MOST_INDICATORS) {
            issues.add(Issue.query(IssueType.outOfRange, "indicator", null).because("statistics.tooManyIndicators", Map.of("most", MOST_INDICATORS)));
            return List.of();
        }
        var slices = new ArrayList<Slice>();
        for (var code : codes) {
            indicators.inForce(code).map(wording -> slice(wording, query.version)).ifPresentOrElse(slices::add,
                    () -> issues.add(Issue.query(IssueType.referencedResourceNotFound, "indicator", code)));
        }
        if (query.version != null) {
            slices.stream().filter(slice -> slice.versions().isEmpty()).forEach(_ -> issues.add(Issue.query(IssueType.referencedResourceNotFound, "version", query.version)));
        }
        return slices;
    }

    private List<Slice.Version> versions(UUID indicator) {
        var family = new int[1];
        return sql.query("select id, number, relation_to_previous, note from indicator_version where indicator_id = :indicator and status <> 'draft' order by number").with("indicator", indicator)
                .list(row -> {
                    var relation = row.code("relation_to_previous", Relation.class);
                    family[0] = relation == Relation.same ? family[0] : row.integer("number");
                    return new Slice.Version(row.uuid("id"), row.integer("number"), family[0], relation, row.localized("note"));
                });
    }

    private CubeLevel natural(Wording wording) {
        var types = new HashSet<>(sql.query("select distinct t.type from observation o join territory t on t.id = o.territory_id where o.indicator_id = :indicator")
                .with("indicator", wording.indicatorId()).list(row -> row.text("type")));
        return Stream.of(CubeLevel.municipality, CubeLevel.neighborhood, CubeLevel.careZone, CubeLevel.region, CubeLevel.country).filter(level -> types.contains(level.name())).findFirst()
                .orElseGet(() -> CubeLevel.of(wording.definition().lowestLevel()));
    }

    private static Set<String> by(CubeQuery query, List<Slice> slices, List<Issue> issues) {
        var by = new LinkedHashSet<>(orNone(query.by));
        for (var dimension : by) {
            for (var slice : slices) {
                var known = OF_PARTNERSHIPS.contains(dimension) ? slice.ofPartnerships() : dimension.matches("[a-z][A-Za-z0-9]{0,59}") && slice.dimensions().contains(dimension);
                if (!known) {
                    issues.add(Issue.query(IssueType.rejectedInput, "by", dimension).because("statistics.noDimension", Map.of("indicator", slice.wording().code())));
                }
            }
        }
        return by;
    }

    private static Map<String, List<String>> parts(CubeQuery query, List<String> dimensions, List<Issue> issues) {
        var parts = new HashMap<String, List<String>>();
        for (var part : orNone(query.part)) {
            var colon = part.indexOf(':');
            if (colon < 1 || !dimensions.contains(part.substring(0, colon))) {
                issues.add(Issue.query(IssueType.rejectedInput, "part", part).because("statistics.partOfNoDimension"));
            } else {
                parts.computeIfAbsent(part.substring(0, colon), _ -> new ArrayList<>()).add(part.substring(colon + 1));
            }
        }
        return parts;
    }

    private Set<UUID> territories(CubeQuery query, List<Issue> issues) {
        var found = new LinkedHashSet<UUID>();
        if (!orNone(query.territory).isEmpty()) {
            found.addAll(sql.query("select id from territory where id = any(:ids)").with("ids", query.territory).list(row -> row.uuid("id")));
            query.territory.stream().filter(id -> !found.contains(id)).forEach(id -> issues.add(Issue.query(IssueType.referencedResourceNotFound, "territory", id)));
        }
        if (!orNone(query.municipality).isEmpty()) {
            var known = new HashMap<Integer, UUID>();
            sql.query("select nis_code, id from territory where nis_code = any(:codes)").with("codes", query.municipality).list(row -> known.put(row.integer("nis_code"), row.uuid("id")));
            query.municipality.stream().filter(code -> !known.containsKey(code)).forEach(code -> issues.add(Issue.query(IssueType.referencedResourceNotFound, "municipality", code)));
            found.addAll(known.values());
        }
        return found;
    }

    private boolean isNarrow(Set<UUID> territories) {
        return !territories.isEmpty() && sql.query("select 1 from territory where id = any(:ids) and type in ('neighborhood', 'livedNeighborhood')").with("ids", territories).exists();
    }

    /** A sum of percentages, a mean of means without weight, a filter on partnerships for figures of places: refused with the reason. */
    private static List<Issue> refusals(Cube cube, Slice slice) {
        var level = cube.level(slice);
        var code = slice.wording().code();
        var about = Map.<String, Object>of("indicator", code);
        if (!slice.ofPartnerships() && (level == CubeLevel.partnership || !cube.partnerships().isEmpty() || !cube.generations().isEmpty() || !cube.types().isEmpty() || !cube.phases().isEmpty())) {
            return List.of(Issue.query(IssueType.rejectedInput, "indicator", code).because("statistics.notOfPartnerships", about));
        }
        if (slice.isWorkedOut() && cube.asOf() != null) {
            return List.of(Issue.query(IssueType.rejectedInput, "asOf", cube.asOf()).because("statistics.workedOutNow", about));
        }
        if (cube.isSingle(slice) || slice.isCombinable()) {
            return List.of();
        }
        var kind = slice.wording().definition().kind();
        return List.of(Issue.query(IssueType.rejectedInput, "level", level.name()).because(kind == IndicatorKind.percentage || kind == IndicatorKind.ratio || kind == IndicatorKind.index
                ? "statistics.relativeNotCombinable" : "statistics.notCombinable", about));
    }

    private static <T> List<T> orNone(List<T> values) {
        return values == null ? List.of() : values;
    }
}
