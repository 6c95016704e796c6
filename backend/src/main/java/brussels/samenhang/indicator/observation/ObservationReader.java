package brussels.samenhang.indicator.observation;

import brussels.samenhang.indicator.IndicatorKind;
import brussels.samenhang.indicator.Level;
import brussels.samenhang.indicator.Measures;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Languages;
import brussels.samenhang.shared.text.Texts;
import brussels.samenhang.shared.time.PeriodRange;
import brussels.samenhang.shared.time.PeriodType;
import brussels.samenhang.shared.time.ReportingPeriod;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Figures as the viewer may read them. */
@Singleton
class ObservationReader implements ObservationApi {

    static final String SCOPE = "indicators.read";

    private static final String OWN = """
            (o.organization_id = any(:organizations::uuid[]) or o.partnership_id = any(:coordinated::uuid[])
              or o.partnership_id = any(:partnerships::uuid[]) and o.status in ('validated', 'accepted', 'published'))""";
    /** About few persons, or one from which such a figure could be worked out: decided once, for this list and for all statistics. */
    private static final String CONFIDENTIAL = "exists (select from confidential_figure c where c.observation_id = o.id)";
    private static final String SELECT = """
            select o.id, o.indicator_id, i.code, v.name as indicator_name, v.number, v.unit, v.kind, v.measures, v.caveat, v.lowest_level,
              o.period_type, o.period, o.partnership_id, p.name as partnership_name, o.partnership_phase, o.territory_id, t.name as territory_name,
              t.type as territory_type, o.organization_id, g.name as organization_name,
              round(o.value, o.value_scale) as value, round(o.lower_bound, o.value_scale) as lower_bound, round(o.upper_bound, o.value_scale) as upper_bound,
              o.absence_reason, o.absence_note, trim_scale(o.numerator) as numerator, trim_scale(o.denominator) as denominator, o.narrative,
              o.method, o.source, o.edition, o.estimated, o.provisional, o.evidence, o.disaggregation, o.status, o.updated_at, o.version,
              case when o.status <> 'draft' and (:administration or %1$s) then (select jsonb_agg(jsonb_build_object('code', f.code, 'severity', f.severity, 'text', f.text) order by f.id)
                from observation_finding f where f.observation_id = o.id and f.found_at = (select max(l.found_at) from observation_finding l where l.observation_id = o.id)) end as findings,
              case when :administration or %1$s then (select i.file_name from figure_import i where i.id = o.import_id) end as file,
              not :unrestricted and not %1$s and %2$s as suppressed
            from observation o
            join indicator i on i.id = o.indicator_id
            join indicator_version v on v.id = o.indicator_version_id
            left join partnership p on p.id = o.partnership_id
            left join territory t on t.id = o.territory_id
            left join organization g on g.id = o.organization_id
            where (:administration or o.status = 'published' or :unrestricted and o.status in ('validated', 'accepted') or %1$s)""".formatted(OWN, CONFIDENTIAL);

    private static final TypeReference<List<ObservationView.Warning>> FINDINGS = new TypeReference<>() {
    };
    private static final TypeReference<Map<String, String>> PART = new TypeReference<>() {
    };

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    Languages languages;

    @ConfigProperty(name = "samenhang.minimum-cell-size", defaultValue = "5")
    int minimum;

    /** One more than fits on the page, so that the caller knows whether there is a next one. */
    List<ObservationView> after(ObservationQuery query, PeriodRange periods, ObservationCursor cursor) {
        var found = visible()
                .and(query.indicator, "i.code = any(:indicator) or i.id::text = any(:indicator)", "indicator")
                .and(query.partnership, "o.partnership_id = any(:partnership)", "partnership")
                .and(query.territory, "o.territory_id = any(:territory)", "territory")
                .and(query.organization, "o.organization_id = any(:organization)", "organization")
                .and(periods.exact(), "o.period = :period", "period")
                .and(periods.from(), "o.period_start >= :from", "from")
                .and(periods.until(), "o.period_end <= :until", "until")
                .andWhen(!query.allParts(), query.breakdown == null || query.breakdown.isEmpty() ? "o.disaggregation = '{}'"
                        : "o.disaggregation = '{}' or array(select jsonb_object_keys(o.disaggregation)) <@ :breakdown::text[]").with("breakdown", query.breakdown)
                .and(query.status, "o.status = any(:status)", "status")
                .and(query.updatedAfter, "o.updated_at > :updatedAfter", "updatedAfter");
        if (cursor != null) {
            found.add("and (o.updated_at, o.id) > (:cursorAt, :cursorId)").with("cursorAt", cursor.at()).with("cursorId", cursor.id());
        }
        return found.add("order by o.updated_at, o.id limit :limit").with("limit", query.pageSize + 1).list(this::view);
    }

    Optional<ObservationView> find(UUID id) {
        return visible().and(id, "o.id = :id", "id").first(this::view);
    }

    @Override
    public List<Known> known(UUID indicator, Collection<UUID> subjects) {
        return visible().and(indicator, "o.indicator_id = :indicator and o.organization_id is null and o.disaggregation = '{}'", "indicator")
                .andWhen(true, "o.status in ('validated', 'accepted', 'published')")
                .and(subjects, "coalesce(o.partnership_id, o.territory_id) = any(:subjects)", "subjects")
                .add("order by o.period_end, o.edition nulls first, o.id").list(ObservationReader::known);
    }

    private static Known known(Row row) throws SQLException {
        var ofPlace = row.uuid("partnership_id") == null;
        var hidden = row.bool("suppressed");
        var absence = hidden ? ObservationView.SUPPRESSED : row.decimal("lower_bound") != null ? "interval" : row.text("absence_reason");
        return new Known(row.uuid("id"), ofPlace ? row.uuid("territory_id") : row.uuid("partnership_id"), ofPlace,
                ReportingPeriod.parse(row.text("period")).orElseThrow(), hidden ? null : row.decimal("value"), absence, row.text("status"), row.text("source"));
    }

    List<ObservationView.Note> notes(UUID id) {
        return sql.query("select author, text, at from observation_note where observation_id = :id order by at, id").with("id", id)
                .list(row -> new ObservationView.Note(row.code("author", ObservationNote.Author.class), row.text("text"), row.instant("at")));
    }

    List<ObservationView.Step> steps(UUID id) {
        return sql.query("select status, at from observation_step where observation_id = :id order by at, id").with("id", id)
                .list(row -> new ObservationView.Step(row.code("status", ObservationStatus.class), row.instant("at")));
    }

    private Query visible() {
        return sql.query(SELECT)
                .with("administration", viewer.isAdministration())
                .with("unrestricted", viewer.isAdministration() || viewer.isEvaluator() || viewer.hasScope(SCOPE))
                .with("organizations", viewer.organizations().keySet())
                .with("coordinated", viewer.coordinatedPartnerships())
                .with("partnerships", viewer.memberPartnerships());
    }

    private ObservationView view(Row row) throws SQLException {
        var id = row.uuid("id");
        var view = new ObservationView(id, links.to("observations", id), indicator(row), row.text("unit"), row.code("kind", IndicatorKind.class),
                row.code("measures", Measures.class), row.json("disaggregation", PART), row.code("period_type", PeriodType.class), row.text("period"),
                Ref.to(links, "partnerships", row.uuid("partnership_id"), row.localized("partnership_name")), row.text("partnership_phase"),
                Ref.to(links, "territories", row.uuid("territory_id"), row.localized("territory_name")),
                Ref.to(links, "organizations", row.uuid("organization_id"), row.localized("organization_name")), level(row),
                row.decimal("value"), row.decimal("lower_bound"), row.decimal("upper_bound"), absence(row), row.decimal("numerator"),
                row.decimal("denominator"), row.localized("narrative"), row.text("method"), row.text("source"), row.text("edition"), row.text("evidence"), row.text("file"),
                row.bool("estimated"), row.bool("provisional"), row.text("status"), row.localized("caveat"), row.instant("updated_at"),
                null, null, null, row.json("findings", FINDINGS), null, row.integer("version"));
        return row.bool("suppressed") ? view.suppressed(Texts.get(languages.first(), "observation.suppressed", Map.of("minimum", minimum))) : view;
    }

    private ObservationView.IndicatorRef indicator(Row row) throws SQLException {
        var id = row.uuid("indicator_id");
        return new ObservationView.IndicatorRef(id, links.to("indicators", id), row.text("code"), row.localized("indicator_name"), row.integer("number"));
    }

    private static ObservationView.Absence absence(Row row) throws SQLException {
        var reason = row.text("absence_reason");
        return reason == null ? null : new ObservationView.Absence(reason, row.text("absence_note"));
    }

    static Level level(Row row) throws SQLException {
        if (row.uuid("organization_id") != null && row.code("lowest_level", Level.class) == Level.organization) {
            return Level.organization;
        }
        return row.uuid("partnership_id") != null ? Level.partnership : Level.ofTerritory(row.text("territory_type"));
    }
}
