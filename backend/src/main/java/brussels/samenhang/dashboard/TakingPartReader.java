package brussels.samenhang.dashboard;

import brussels.samenhang.dashboard.TakingPartView.Kind;
import brussels.samenhang.dashboard.TakingPartView.Line;
import brussels.samenhang.dashboard.TakingPartView.Move;
import brussels.samenhang.dashboard.TakingPartView.Sector;
import brussels.samenhang.dashboard.TakingPartView.Shared;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Counts memberships: who is in more than one partnership, which sectors are missing, who came and went, who is funded (1 §7.9 D2, D3, D6, D7). */
@Singleton
class TakingPartReader {

    private static final String MEMBERS = """
            , member as (
              select m.partnership_id, m.organization_id, m.funded from membership m join asked on asked.id = m.partnership_id
              where daterange(m.valid_from, m.valid_until, '[]') @> :asOf::date)
            """;
    private static final List<String> EXPECTED = List.of("welfare", "health");

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    TakingPartView of(TakingPartQuery query) {
        var asOf = query.asOf == null ? LocalDate.now(clock) : query.asOf;
        var since = query.since == null ? asOf.minusYears(1) : query.since;
        return new TakingPartView(asOf, since, Texts.localized("dashboard.takingPart", Map.of()), organizations(query, asOf), lines(query, asOf), shared(query, asOf), moves(query, asOf, since));
    }

    private int organizations(TakingPartQuery query, LocalDate asOf) {
        return asked("select count(distinct organization_id)::int as organizations from member", query, asOf).first(row -> row.integer("organizations")).orElse(0);
    }

    private List<Line> lines(TakingPartQuery query, LocalDate asOf) {
        var sectors = new HashMap<UUID, List<Sector>>();
        asked("""
                select member.partnership_id, sector, count(distinct o.id)::int as members from member join organization o on o.id = member.organization_id cross join unnest(o.sectors) sector
                group by member.partnership_id, sector order by sector""", query, asOf)
                .list(row -> sectors.computeIfAbsent(row.uuid("partnership_id"), _ -> new ArrayList<>()).add(new Sector(row.text("sector"), row.integer("members"))));
        return asked("""
                select asked.id, asked.name, asked.generation, asked.phase, count(member.organization_id)::int as members, (count(*) filter (where member.funded))::int as funded,
                  (count(*) filter (where not member.funded))::int as unfunded
                from asked left join member on member.partnership_id = asked.id
                group by asked.id, asked.name, asked.sort_name, asked.generation, asked.phase order by asked.sort_name, asked.id""", query, asOf).list(row -> line(row, sectors));
    }

    private Line line(Row row, Map<UUID, List<Sector>> sectors) throws SQLException {
        var own = sectors.getOrDefault(row.uuid("id"), List.of());
        var members = row.integer("members");
        var missing = members == 0 ? List.<String>of() : EXPECTED.stream().filter(sector -> own.stream().noneMatch(each -> each.sector().equals(sector))).toList();
        return new Line(Ref.to(links, "partnerships", row.uuid("id"), row.localized("name")), row.text("generation"), row.text("phase"), members, row.integer("funded"),
                row.integer("unfunded"), members - row.integer("funded") - row.integer("unfunded"), own, missing);
    }

    private List<Shared> shared(TakingPartQuery query, LocalDate asOf) {
        var organizations = new LinkedHashMap<UUID, Shared>();
        asked("""
                select o.id, o.name, asked.id as partnership_id, asked.name as partnership_name from member join organization o on o.id = member.organization_id join asked on asked.id = member.partnership_id
                where o.id in (select organization_id from member group by organization_id having count(distinct partnership_id) > 1)
                order by localized_fold(o.name), o.id, asked.sort_name, asked.id""", query, asOf).list(row -> organizations
                .computeIfAbsent(row.uuid("id"), id -> new Shared(organization(row, id), new ArrayList<>())).partnerships()
                .add(Ref.to(links, "partnerships", row.uuid("partnership_id"), row.localized("partnership_name"))));
        return List.copyOf(organizations.values());
    }

    private Ref organization(Row row, UUID id) {
        try {
            return Ref.to(links, "organizations", id, row.localized("name"));
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private List<Move> moves(TakingPartQuery query, LocalDate asOf, LocalDate since) {
        return Stream.of(Kind.joined, Kind.left).flatMap(kind -> moves(query, asOf, since, kind).stream()).sorted((a, b) -> b.on().compareTo(a.on())).toList();
    }

    private List<Move> moves(TakingPartQuery query, LocalDate asOf, LocalDate since, Kind kind) {
        var day = kind == Kind.joined ? "m.valid_from" : "m.valid_until";
        return asked("""
                select o.id, o.name, asked.id as partnership_id, asked.name as partnership_name, %1$s as day, m.end_reason,
                  (select ph.phase from partnership_phase ph where ph.partnership_id = asked.id and daterange(ph.valid_from, ph.valid_until, '[]') @> %1$s) as phase_then
                from membership m join asked on asked.id = m.partnership_id join organization o on o.id = m.organization_id
                where %1$s between :since::date and :asOf::date order by %1$s desc, localized_fold(o.name), m.id limit 500""".formatted(day), query, asOf).with("since", since)
                .list(row -> new Move(Ref.to(links, "organizations", row.uuid("id"), row.localized("name")), Ref.to(links, "partnerships", row.uuid("partnership_id"), row.localized("partnership_name")),
                        kind, row.date("day"), kind == Kind.left && within(row.uuid("partnership_id")) ? row.text("end_reason") : null, row.text("phase_then")));
    }

    private boolean within(UUID partnership) {
        return viewer.isAdministration() || viewer.isEvaluator() || viewer.takesPartIn(partnership);
    }

    private Query asked(String select, TakingPartQuery query, LocalDate asOf) {
        return ChosenPartnerships.query(sql, MEMBERS + select, query, asOf);
    }
}
