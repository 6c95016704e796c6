package brussels.samenhang.indicator.collection;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.time.PeriodType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rounds and how far partnerships are in them. */
@Singleton
class RoundReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String SELECT = """
            select r.*, g.name as generation_name from collection_round r left join generation g on g.id = r.generation_id where true""";
    private static final String PROGRESS = """
            with asked as (
              select a.partnership_id, o.status,
                greatest(r.deadline, (select max(e.until) from collection_extension e where e.round_id = r.id and e.partnership_id = a.partnership_id)) as last_day,
                (select min(s.at) from observation_step s where s.observation_id = o.id and s.status = 'submitted') as handed_in_at
              from collection_round r
              join indicator_version v on v.status = 'approved' and v.period_type = r.period_type and v.formula is null and v.register_measure is null
              join indicator_assignment a on a.indicator_id = v.indicator_id and a.partnership_id is not null
                and daterange(a.valid_from, a.valid_until, '[]') && daterange(r.period_start, r.period_end, '[]')
              join partnership p on p.id = a.partnership_id and (r.generation_id is null or p.generation_id = r.generation_id)
              left join lateral (select f.id, f.status from observation f where f.indicator_id = a.indicator_id and f.partnership_id = a.partnership_id
                and f.organization_id is not distinct from a.organization_id and f.disaggregation = '{}' and f.period_type = r.period_type and f.period_start = r.period_start
                order by f.edition nulls first limit 1) o on true
              where r.id = :round)
            select p.id, p.name, max(asked.last_day) as last_day, count(*)::integer as expected, count(status)::integer as entered,
              count(*) filter (where status not in ('draft', 'returned'))::integer as handed_in,
              count(*) filter (where status in ('validated', 'accepted', 'published'))::integer as validated,
              count(*) filter (where status not in ('draft', 'returned') and (handed_in_at at time zone 'Europe/Brussels')::date <= last_day)::integer as on_time,
              (select max(told.told_on) from collection_reminder told where told.round_id = :round and told.partnership_id = p.id) as reminded_on
            from asked join partnership p on p.id = asked.partnership_id
            where (:all or p.id = any(:own::uuid[]))
            group by p.id, p.name, p.sort_name order by p.sort_name, p.id""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    List<RoundView> all() {
        return sql.query(SELECT).add("order by r.period_start desc, r.period_type, r.id limit 200").list(this::view);
    }

    Optional<RoundView> find(UUID id) {
        return sql.query(SELECT).and(id, "r.id = :id", "id").first(this::view);
    }

    List<ProgressView> progress(UUID round) {
        var own = new HashSet<>(viewer.coordinatedPartnerships());
        own.addAll(viewer.memberPartnerships());
        return sql.query(PROGRESS).with("round", round).with("all", viewer.isAdministration() || viewer.isEvaluator()).with("own", own).list(this::progress);
    }

    boolean exists(String table, UUID id) {
        return sql.query("select 1 from " + table + " where id = :id").with("id", id).exists();
    }

    private RoundView view(Row row) throws SQLException {
        var id = row.uuid("id");
        var today = LocalDate.now(clock);
        var extensions = extensions(id);
        var lastDay = extensions.stream().map(RoundView.Extension::until).reduce(row.date("deadline"), (a, b) -> a.isAfter(b) ? a : b);
        var state = today.isBefore(row.date("opens_on")) ? RoundView.State.toCome : today.isAfter(lastDay) ? RoundView.State.over : RoundView.State.open;
        return new RoundView(id, links.to("collectionRounds", id), row.code("period_type", PeriodType.class), row.text("period"),
                Ref.to(links, "generations", row.uuid("generation_id"), row.localized("generation_name")), row.date("opens_on"), row.date("deadline"), state, extensions,
                viewer.isPerson() ? viewer.isAdministration() ? List.of("extend") : List.of() : null);
    }

    private List<RoundView.Extension> extensions(UUID round) {
        return sql.query("""
                select e.*, p.name from collection_extension e join partnership p on p.id = e.partnership_id where e.round_id = :round order by p.sort_name, e.until""")
                .with("round", round).list(row -> new RoundView.Extension(Ref.to(links, "partnerships", row.uuid("partnership_id"), row.localized("name")), row.date("until"),
                        row.date("given_on"), viewer.isAdministration() || viewer.takesPartIn(row.uuid("partnership_id")) ? row.text("reason") : null));
    }

    private ProgressView progress(Row row) throws SQLException {
        return new ProgressView(Ref.to(links, "partnerships", row.uuid("id"), row.localized("name")), row.date("last_day"), row.integer("expected"), row.integer("entered"),
                row.integer("handed_in"), row.integer("validated"), row.integer("on_time"), share(row.integer("handed_in"), row.integer("expected")),
                share(row.integer("on_time"), row.integer("handed_in")), row.date("reminded_on"),
                viewer.isAdministration() ? List.of("extend", "freeze") : viewer.coordinates(row.uuid("id")) ? List.of("freeze") : List.of());
    }

    private static BigDecimal share(int part, int whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP);
    }
}
