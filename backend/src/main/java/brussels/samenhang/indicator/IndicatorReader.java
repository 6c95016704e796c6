package brussels.samenhang.indicator;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.paging.Sorting;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.time.PeriodType;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Indicators as they are read: by default in the wording that is in force, else in the newest. */
@Singleton
class IndicatorReader implements IndicatorApi {

    private static final String UNUSED = """
            (v.status = 'approved' and v.formula is null and v.register_measure is null
              and not exists (select from indicator_assignment a where a.indicator_id = i.id and daterange(a.valid_from, a.valid_until, '[]') @> current_date)
              and not exists (select from observation o where o.indicator_id = i.id and o.status in ('validated', 'accepted', 'published'))
              and not exists (select from indicator_version u where u.status = 'approved' and (u.weight = i.code or u.formula ~ ('\\m' || i.code || '\\M'))))""";
    private static final String CURRENT = """
            select v.*, i.id as indicator, i.code, i.version as revision, v.id as version_id,
              case when v.formula is not null then 'formula' when v.register_measure is not null then 'register' else 'entered' end as origin,
              (select count(*)::integer from indicator_assignment a where a.indicator_id = i.id and daterange(a.valid_from, a.valid_until, '[]') @> current_date) as assignments,
              %1$s as unused,
              (select d.number from indicator_version d where d.indicator_id = i.id and d.status = 'draft' and :drafts) as draft_number
            from indicator i
            join lateral (
              select * from indicator_version candidate
              where candidate.indicator_id = i.id and (candidate.status <> 'draft' or :drafts)
              order by candidate.status = 'approved' desc, candidate.number desc limit 1) v on true
            where true""".formatted(UNUSED);
    private static final String ONE = """
            select v.*, i.id as indicator, i.code, i.version as revision, v.id as version_id,
              coalesce((select (u.attributes ->> 'factor')::numeric from vocabulary_term u where u.vocabulary = 'units' and u.code = v.unit),
                case when v.kind = 'percentage' then 100 else 1 end) as factor
            from indicator i join indicator_version v on v.indicator_id = i.id
            where true""";
    private static final String VERSIONS = """
            select number, status, approved_on, relation_to_previous, note from indicator_version
            where indicator_id = :id and (status <> 'draft' or :drafts) order by number""";
    private static final TypeReference<List<Localized>> STEPS = new TypeReference<>() {
    };
    private static final String ORIGINS = "case when v.formula is not null then 'formula' when v.register_measure is not null then 'register' else 'entered' end = any(:origin)";
    private static final Sorting SORTING = Sorting.by("name", "v.sort_name").and("code", "i.code").endingWith("i.id");

    @Inject
    Sql sql;

    @Inject
    Links links;

    Slice<IndicatorItem> page(IndicatorQuery query, boolean drafts) {
        return sql.query(CURRENT).with("drafts", drafts)
                .and(query.q, "strpos(v.search_text, fold(:q)) > 0 or strpos(lower(i.code), lower(:q)) > 0 or fold(:q) <% v.search_text", "q")
                .and(query.kind, "v.kind = any(:kind)", "kind")
                .and(query.level == null ? null : narrowestFrom(query.level), "v.lowest_level = any(:level)", "level")
                .andWhen(query.unused, UNUSED)
                .and(query.origin, ORIGINS, "origin")
                .and(query.status, "v.status = any(:status)", "status")
                .page(query, SORTING.orderBy(query.sort), this::item);
    }

    /** @param version number of a wording; null for the one in force, else the newest the viewer may see */
    Optional<IndicatorView> find(UUID id, Integer version, boolean drafts) {
        return (version == null ? sql.query(CURRENT).with("drafts", drafts)
                : sql.query(ONE).andWhen(!drafts, "v.status <> 'draft'").and(version, "v.number = :number", "number"))
                        .and(id, "i.id = :id", "id").first(row -> view(row, versions(id, drafts)));
    }

    /** In a place, or in the formula or weight of another. */
    boolean isFollowed(UUID id) {
        return sql.query("""
                select 1 from indicator i where i.id = :id and (
                  exists (select from indicator_assignment a where a.indicator_id = i.id and daterange(a.valid_from, a.valid_until, '[]') @> current_date)
                  or exists (select from indicator_version u where u.status = 'approved' and (u.weight = i.code or u.formula ~ ('\\m' || i.code || '\\M'))))""")
                .with("id", id).exists();
    }

    Optional<UUID> idOf(String code) {
        return sql.query("select id from indicator where code = :code").with("code", code).first(row -> row.uuid("id"));
    }

    @Override
    public Optional<Wording> inForce(UUID indicatorId) {
        return inForce().and(indicatorId, "i.id = :id", "id").first(this::wording);
    }

    @Override
    public Optional<Wording> inForce(String code) {
        return inForce().and(code, "i.code = :code", "code").first(this::wording);
    }

    @Override
    public Optional<Wording> wording(UUID versionId) {
        return sql.query(ONE).and(versionId, "v.id = :version", "version").first(this::wording);
    }

    @Override
    public Optional<Wording> wording(UUID indicatorId, int version) {
        return sql.query(ONE).and(indicatorId, "i.id = :id and v.status <> 'draft'", "id").and(version, "v.number = :number", "number").first(this::wording);
    }

    private Query inForce() {
        return sql.query(ONE).andWhen(true, "v.status = 'approved'");
    }

    private List<IndicatorView.Wording> versions(UUID id, boolean drafts) {
        return sql.query(VERSIONS).with("id", id).with("drafts", drafts).list(row -> new IndicatorView.Wording(row.integer("number"),
                row.code("status", VersionStatus.class), row.date("approved_on"), row.code("relation_to_previous", Relation.class), row.localized("note")));
    }

    private static List<Level> narrowestFrom(Level level) {
        return Arrays.stream(Level.values()).filter(lowest -> !level.isNarrowerThan(lowest)).toList();
    }

    private IndicatorItem item(Row row) throws SQLException {
        var id = row.uuid("indicator");
        return new IndicatorItem(id, links.to("indicators", id), row.text("code"), row.localized("name"), row.text("unit"),
                row.code("kind", IndicatorKind.class), row.code("period_type", PeriodType.class), row.code("direction", Direction.class),
                row.code("lowest_level", Level.class), row.localized("caveat"), row.texts("disaggregations"), row.integer("number"),
                row.code("status", VersionStatus.class), row.code("origin", FigureOrigin.class), row.integer("assignments"),
                row.bool("unused"), row.integer("draft_number"));
    }

    private IndicatorView view(Row row, List<IndicatorView.Wording> versions) throws SQLException {
        var id = row.uuid("indicator");
        var d = definition(row);
        return new IndicatorView(id, links.to("indicators", id), row.text("code"), d.name(), d.definition(), d.unit(), d.kind(), d.numerator(),
                d.denominator(), d.countingRule(), d.periodType(), d.direction(), d.aggregation(), d.weight(), d.lowestLevel(), d.decimals(),
                d.caveat(), d.context(), d.purpose(), d.usedBy(), d.source(), d.measures(), d.neverATarget(), d.relationToPrevious(), d.note(),
                d.accumulation(), d.disaggregations(), d.minimum(), d.maximum(), d.scale(), d.formula(), d.registerMeasure(),
                row.integer("number"), row.code("status", VersionStatus.class), row.date("approved_on"), versions, null, row.integer("revision"));
    }

    private Wording wording(Row row) throws SQLException {
        return new Wording(row.uuid("indicator"), row.uuid("version_id"), row.text("code"), row.integer("number"),
                row.code("status", VersionStatus.class), factor(row), definition(row));
    }

    private static BigDecimal factor(Row row) throws SQLException {
        return row.decimal("factor");
    }

    private static Definition definition(Row row) throws SQLException {
        return new Definition(row.localized("name"), row.localized("definition"), row.text("unit"), row.code("kind", IndicatorKind.class),
                row.localized("numerator"), row.localized("denominator"), row.localized("counting_rule"), row.code("period_type", PeriodType.class),
                row.code("direction", Direction.class), row.code("aggregation", Combining.class), row.text("weight"),
                row.code("lowest_level", Level.class), row.integer("decimals"), row.localized("caveat"), row.localized("context"),
                row.localized("purpose"), row.localized("used_by"), row.localized("source"), row.code("measures", Measures.class),
                row.bool("never_a_target"), row.code("relation_to_previous", Relation.class), row.localized("note"),
                row.code("accumulation", Accumulation.class), row.texts("disaggregations"), plain(row.decimal("minimum")), plain(row.decimal("maximum")),
                row.json("scale", STEPS), row.text("formula"), row.code("register_measure", RegisterMeasure.class));
    }

    private static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
