package brussels.samenhang.indicator.observation;

import brussels.samenhang.account.Task;
import brussels.samenhang.account.TaskSource;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import brussels.samenhang.shared.time.PeriodType;
import brussels.samenhang.shared.time.ReportingPeriod;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Figures that wait for somebody: to be entered, to be corrected, to be looked at. */
@Singleton
class ObservationTasks implements TaskSource {

    /** Assignments whose last closed period has no figure yet, beyond a draft. */
    private static final String TO_ENTER = """
            with assigned as (
              select a.*, v.name as indicator_name, v.sort_name, v.period_type, case v.period_type
                  when 'year' then date_trunc('year', :today::date) - interval '1 year'
                  when 'quarter' then date_trunc('quarter', :today::date) - interval '3 months'
                  else date_trunc('month', :today::date) - interval '1 month' end as period_start,
                case v.period_type when 'year' then date_trunc('year', :today::date) when 'quarter' then date_trunc('quarter', :today::date)
                  else date_trunc('month', :today::date) end as period_over
              from indicator_assignment a
              join indicator_version v on v.indicator_id = a.indicator_id and v.status = 'approved' and v.formula is null and v.register_measure is null
              where v.period_type <> 'snapshot' and (a.organization_id = any(:organizations::uuid[])
                or a.organization_id is null and a.partnership_id = any(:coordinated::uuid[])))
            select assigned.id, indicator_name, coalesce(p.name, t.name) as place, assigned.period_type, period_start::date, period_over::timestamptz as since
            from assigned
            left join partnership p on p.id = assigned.partnership_id
            left join territory t on t.id = assigned.territory_id
            where daterange(assigned.valid_from, assigned.valid_until, '[]') && daterange(period_start::date, period_over::date)
              and collection_open(assigned.partnership_id, assigned.period_type, assigned.period_start::date, :today::date)
              and not exists (select from observation o where o.indicator_id = assigned.indicator_id
                and o.partnership_id is not distinct from assigned.partnership_id and o.territory_id is not distinct from assigned.territory_id
                and o.organization_id is not distinct from assigned.organization_id and o.disaggregation = '{}'
                and o.period_type = assigned.period_type and o.period_start = assigned.period_start::date and o.status <> 'draft')
            order by coalesce(p.sort_name, t.sort_name), assigned.sort_name""";
    private static final String WAITING = """
            select o.id, v.name as indicator_name, coalesce(p.name, t.name) as place, o.period, o.updated_at as since, o.status
            from observation o
            join indicator_version v on v.id = o.indicator_version_id
            left join partnership p on p.id = o.partnership_id
            left join territory t on t.id = o.territory_id
            where o.status = 'returned' and (o.organization_id = any(:organizations::uuid[])
                or o.organization_id is null and o.partnership_id = any(:coordinated::uuid[]))
              or o.status = 'submitted' and (o.partnership_id = any(:coordinated::uuid[])
                or :administration and (o.partnership_id is null or not exists (
                  select from post_partnership pp join post on post.id = pp.post_id join appointment a on a.post_id = post.id
                    join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type and role.attributes -> 'coordinates' = 'true'
                  where pp.partnership_id = o.partnership_id and daterange(a.valid_from, a.valid_until, '[]') @> :today::date)))
            order by o.updated_at, o.id""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Override
    public List<Task> tasks(Viewer viewer) {
        var organizations = viewer.organizations().entrySet().stream().filter(entry -> entry.getValue().mayEdit()).map(Map.Entry::getKey).toList();
        if (organizations.isEmpty() && viewer.coordinatedPartnerships().isEmpty() && !viewer.isAdministration()) {
            return List.of();
        }
        return Stream.concat(waiting(viewer, organizations).stream(), toEnter(viewer, organizations).stream()).toList();
    }

    private List<Task> toEnter(Viewer viewer, List<UUID> organizations) {
        return sql.query(TO_ENTER).with("organizations", organizations).with("coordinated", viewer.coordinatedPartnerships())
                .with("today", LocalDate.now(clock)).list(row -> task(row, Task.Type.observationToEnter, "indicatorAssignment", "indicatorAssignments",
                        ReportingPeriod.holding(row.code("period_type", PeriodType.class), row.date("period_start")).text()));
    }

    private List<Task> waiting(Viewer viewer, List<UUID> organizations) {
        return sql.query(WAITING).with("organizations", organizations).with("coordinated", viewer.coordinatedPartnerships())
                .with("administration", viewer.isAdministration()).with("today", LocalDate.now(clock))
                .list(row -> task(row, row.code("status", ObservationStatus.class) == ObservationStatus.returned
                        ? Task.Type.observationReturned : Task.Type.observationToValidate, "observation", "observations", row.text("period")));
    }

    private Task task(Row row, Task.Type type, String kind, String collection, String period) throws SQLException {
        var id = row.uuid("id");
        var indicator = row.localized("indicator_name");
        return new Task(type, new Task.Subject(id, links.to(collection, id), indicator, kind), title(type, indicator, row.localized("place"), period),
                row.instant("since"), null);
    }

    private static Localized title(Task.Type type, Localized indicator, Localized place, String period) {
        return Texts.localized(language -> Texts.get(language, "observation.task." + type,
                Map.of("indicator", indicator.pick(language), "place", place.pick(language), "period", period)));
    }
}
