package brussels.samenhang.finding;

import brussels.samenhang.finding.CoverageView.At;
import brussels.samenhang.finding.CoverageView.Count;
import brussels.samenhang.organization.OpeningHours.Interval;
import brussels.samenhang.organization.OpeningHours.Weekday;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The calendar of what is open: services of active organizations, at each site they are given at, by their own hours or else those of the site. */
@Singleton
class CoverageReader {

    /** With the hours without appointment only, they are reckoned anew; else what was kept is used. */
    private static final String GIVEN = """
            with given as (
              select s.id as service_id, s.name as service_name, o.id as organization_id, o.name as organization_name, site.street, site.house_number,
                coalesce(site.municipality_id, o.municipality_id) as municipality_id, site.neighborhood_id,
                case when s.opening_hours <> '[]' then s.opening_hours else coalesce(site.opening_hours, '[]') end as hours,
                case when s.opening_hours <> '[]' then s.open_minutes else coalesce(site.open_minutes, '{}') end as minutes
              from organization_service s join organization o on o.id = s.organization_id and o.status = 'active' and o.merged_into_id is null
                left join organization_service_site at on at.service_id = s.id left join organization_site site on site.id = at.site_id
              where daterange(s.valid_from, s.valid_until, '[]') @> :today and (cast(:themes as text[]) is null or case when s.themes = '{}' then o.themes else s.themes end && cast(:themes as text[]))
                and (cast(:targetGroups as text[]) is null or case when s.target_groups = '{}' then o.target_groups else s.target_groups end && cast(:targetGroups as text[]))
                and (cast(:languages as text[]) is null or case when s.languages = '{}' then o.languages else s.languages end && cast(:languages as text[]))
            ), open as (
              select given.*, %s as opened, case when :apart then given.neighborhood_id else given.municipality_id end as territory_id
              from given left join territory m on m.id = given.municipality_id
              where cast(:municipalities as integer[]) is null or m.nis_code = any(cast(:municipalities as integer[]))
            )""";
    private static final String WALK_IN = """
            coalesce(opening_minutes((select jsonb_agg(slot) from jsonb_array_elements(hours) slot where slot -> 'byAppointment' is distinct from 'true')), '{}')""";
    private static final String COUNTS = """
            , slot as (select day, part, cast(minutes as int4multirange) as during from unnest(cast(:days as text[]), cast(:parts as text[]), cast(:minutes as text[])) as asked (day, part, minutes))
            select open.territory_id, t.name, t.nis_code, grouping(open.territory_id) = 1 as whole, slot.day, slot.part, count(distinct open.service_id)::integer as open
            from open join slot on open.opened && slot.during left join territory t on t.id = open.territory_id
            group by grouping sets ((open.territory_id, t.name, t.nis_code, t.sort_name, slot.day, slot.part), (slot.day, slot.part))
            order by t.sort_name nulls last, open.territory_id""";
    private static final String SAID = """
            select count(distinct service_id) filter (where opened <> '{}')::integer as said,
              (count(distinct service_id) - count(distinct service_id) filter (where opened <> '{}'))::integer as unsaid from open""";
    private static final String SERVICES = """
            select open.service_id, open.service_name, open.organization_id, open.organization_name, m.id as municipality_id, m.name as municipality_name,
              nullif(concat_ws(' ', open.street, open.house_number), '') as address,
              (select coalesce(jsonb_agg(slot order by slot ->> 'from'), '[]') from jsonb_array_elements(open.hours) slot
                where opening_minutes(jsonb_build_array(slot)) && cast(:during as int4multirange) and (:appointments or slot -> 'byAppointment' is distinct from 'true')) as slots
            from open left join territory m on m.id = open.municipality_id
            where open.opened && cast(:during as int4multirange)""";

    private record Counted(Ref territory, Integer nisCode, boolean whole, Count count) {
    }

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    CoverageView coverage(CoverageQuery query) {
        var days = new ArrayList<Weekday>();
        var parts = new ArrayList<PartOfDay>();
        var minutes = new ArrayList<String>();
        for (var day : Weekday.values()) {
            for (var part : PartOfDay.values()) {
                days.add(day);
                parts.add(part);
                minutes.add(part.minutes(day));
            }
        }
        var counted = open(query, COUNTS).with("days", days).with("parts", parts).with("minutes", minutes).list(this::counted);
        var places = new LinkedHashMap<Optional<UUID>, List<Counted>>();
        counted.stream().filter(one -> !one.whole()).forEach(one ->
                places.computeIfAbsent(Optional.ofNullable(one.territory()).map(Ref::id), place -> new ArrayList<>()).add(one));
        return open(query, SAID).first(row -> new CoverageView(LocalDate.now(clock), row.integer("said"), row.integer("unsaid"),
                counts(counted.stream().filter(Counted::whole).toList()),
                places.values().stream().map(at -> new At(at.getFirst().territory(), at.getFirst().nisCode(), counts(at))).toList())).orElseThrow();
    }

    Slice<OpenService> services(OpenServiceQuery query) {
        var day = query.day == null ? Weekday.monday : query.day;
        var part = query.part == null ? PartOfDay.any : query.part;
        return open(query.among(), SERVICES).with("during", part.minutes(day)).with("appointments", !Boolean.FALSE.equals(query.appointment))
                .page(query, "order by localized_fold(open.service_name), open.service_id, address nulls last", this::service);
    }

    private Query open(CoverageQuery query, String asked) {
        var walkIn = Boolean.FALSE.equals(query.appointment);
        return sql.query(GIVEN.formatted(walkIn ? WALK_IN : "minutes") + asked).with("today", LocalDate.now(clock))
                .with("themes", given(query.theme)).with("targetGroups", given(query.targetGroup)).with("languages", given(query.language))
                .with("municipalities", given(query.municipality)).with("apart", query.municipality != null && query.municipality.size() == 1);
    }

    private static <T> List<T> given(List<T> values) {
        return values == null || values.isEmpty() ? null : values;
    }

    private Counted counted(Row row) throws SQLException {
        return new Counted(Ref.to(links, "territories", row.uuid("territory_id"), row.localized("name")), row.integer("nis_code"), row.bool("whole"),
                new Count(row.code("day", Weekday.class), row.code("part", PartOfDay.class), row.integer("open")));
    }

    private static List<Count> counts(List<Counted> counted) {
        return counted.stream().map(Counted::count).sorted(Comparator.comparing(Count::day).thenComparing(Count::part)).toList();
    }

    private OpenService service(Row row) throws SQLException {
        return new OpenService(row.uuid("service_id"), row.localized("service_name"), Ref.to(links, "organizations", row.uuid("organization_id"), row.localized("organization_name")),
                Ref.to(links, "territories", row.uuid("municipality_id"), row.localized("municipality_name")), row.text("address"),
                row.json("slots", new TypeReference<List<Interval>>() {
                }));
    }
}
