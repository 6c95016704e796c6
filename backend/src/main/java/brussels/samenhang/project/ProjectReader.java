package brussels.samenhang.project;

import brussels.samenhang.project.ProjectFields.Agreement;
import brussels.samenhang.project.ProjectFields.Outcome;
import brussels.samenhang.project.ProjectFields.Risk;
import brussels.samenhang.project.ProjectFields.Stance;
import brussels.samenhang.project.ProjectFields.Step;
import brussels.samenhang.project.ProjectFields.TerritoryRule;
import brussels.samenhang.project.ProjectView.Action;
import brussels.samenhang.project.ProjectView.Followed;
import brussels.samenhang.project.ProjectView.Frame;
import brussels.samenhang.project.ProjectView.MandatoryField;
import brussels.samenhang.project.ProjectView.Participant;
import brussels.samenhang.project.ProjectView.Position;
import brussels.samenhang.project.ProjectView.Standing;
import brussels.samenhang.project.ProjectView.Theme;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.paging.Sorting;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Projects as they are read. */
@Singleton
class ProjectReader {

    /** The mandatory fields of a project {@code p} that are not there, in the order of the source (1 §2.10). */
    static final String MISSING = """
            array_remove(array [case when p.objectives is null then 'objectives' end, case when p.results is null then 'results' end, case when p.steps = '[]' then 'steps' end,
              case when p.budget is null or p.allocation is null then 'budget' end, case when p.operator_id is null then 'operator' end, case when p.governance is null then 'governance' end,
              case when not exists (select from project_indicator pi where pi.project_id = p.id) then 'indicators' end], null)""";
    private static final String THEMES = """
            (select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'generation', tg.code) order by tg.start_year, t.position)
              from project_theme pt join theme t on t.id = pt.theme_id join generation tg on tg.id = t.generation_id where pt.project_id = p.id)""";
    static final String FROM = """
            from project p join partnership run on run.id = p.partnership_id left join generation g on g.id = run.generation_id left join organization operator on operator.id = p.operator_id
              cross join lateral project_standing(p.id, cast(:today as date)) standing
            where\s""" + ProjectSight.SEEN;
    private static final String ITEM = """
            select p.id, p.name, p.summary, p.partnership_id, run.name as partnership_name, g.code as generation, %s as themes, p.content, p.origin, standing.status, standing.since,
              p.operator_id, operator.name as operator_name, p.planned_from, p.planned_until, %s as missing
            """.formatted(THEMES, MISSING) + FROM;
    private static final String ONE = """
            select p.*, run.name as partnership_name, g.code as generation, g.name as generation_name, g.least_institutions, programme.id as programme_id, programme.name as programme_name,
              operator.name as operator_name, standing.status, standing.since, %s as themes, %s as missing,
              (select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.sort_name, o.id) from project_partnership pp join partnership o on o.id = pp.partnership_id
                where pp.project_id = p.id) as shared_with,
              (select jsonb_agg(jsonb_build_object('id', i.id, 'assignment', a.id, 'code', i.code, 'name', (select v.name from indicator_version v where v.indicator_id = i.id order by v.number desc limit 1))
                  order by i.code) from project_indicator pi join indicator_assignment a on a.id = pi.assignment_id join indicator i on i.id = a.indicator_id where pi.project_id = p.id) as indicators,
              (select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'role', m.role, 'contribution', m.contribution, 'stance', m.stance, 'from', m.valid_from, 'until', m.valid_until)
                  order by o.sort_name, m.id) from project_participant m join organization o on o.id = m.organization_id where m.project_id = p.id) as participants,
              (select jsonb_agg(jsonb_build_object('id', post.id, 'name', coalesce(post.title, role.label), 'state', fill.state, 'planned', post.planned_fte::text, 'actual', fill.actual_fte::text)
                  order by post.valid_from, post.id) from project_post pp join post on post.id = pp.post_id cross join lateral post_standing(post.id, cast(:today as date)) fill
                  left join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type where pp.project_id = p.id) as posts,
              (select jsonb_agg(jsonb_build_object('status', s.status, 'since', s.since, 'cause', s.cause, 'reason', s.reason, 'learned', s.learned) order by s.since desc, s.recorded_at desc, s.id desc)
                from project_status s where s.project_id = p.id) as history,
              array(select distinct sector from organization o cross join unnest(o.sectors) sector where o.id = p.operator_id
                or o.id in (select m.organization_id from project_participant m where m.project_id = p.id)) as sectors
            """.formatted(THEMES, MISSING) + FROM.replace("left join organization operator", "left join programme on programme.id = g.programme_id left join organization operator");
    private static final String OF_PARTNERSHIP = """
            p.partnership_id = any(:partnership) or exists (select from project_partnership pp where pp.project_id = p.id and pp.partnership_id = any(:partnership))""";
    private static final String WITH_ORGANIZATION = """
            p.operator_id = any(:organization) or exists (select from project_participant m where m.project_id = p.id and m.organization_id = any(:organization))""";
    private static final Sorting SORTING = Sorting.by("name", "p.sort_name").and("partnership", "run.sort_name").and("plannedFrom", "p.planned_from").and("plannedUntil", "p.planned_until")
            .and("since", "standing.since").endingWith("p.id");
    private static final TypeReference<List<Theme>> THEME_LIST = new TypeReference<>() {
    };
    private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {
    };
    private static final TypeReference<List<Risk>> RISKS = new TypeReference<>() {
    };
    private static final TypeReference<List<Stored>> STORED = new TypeReference<>() {
    };
    private static final TypeReference<List<Standing>> STANDINGS = new TypeReference<>() {
    };

    private record Stored(UUID id, Localized name, UUID assignment, String code, String role, Localized contribution, Stance stance, LocalDate from, LocalDate until, String state,
            BigDecimal planned, BigDecimal actual) {
    }

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    ProjectSight sight;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    Slice<ProjectItem> page(ProjectQuery query) {
        return narrow(sql.query(ITEM), query.filter).page(query, SORTING.orderBy(query.sort), this::item);
    }

    /** Those of a query ending in {@link #FROM} that were asked for. */
    Query narrow(Query projects, ProjectFilter filter) {
        var day = filter.asOf == null ? LocalDate.now(clock) : filter.asOf;
        return filter.among.narrow(sight.bind(projects).with("today", day), OF_PARTNERSHIP, day)
                .and(filter.q == null || filter.q.isBlank() ? null : filter.q.strip(), "p.search_text like '%' || fold(:q) || '%'", "q")
                .and(filter.theme, "exists (select from project_theme pt where pt.project_id = p.id and pt.theme_id = any(:theme))", "theme")
                .and(filter.content, "p.content && :content", "content").and(filter.origin, "p.origin = any(:origin)", "origin").and(filter.status, "standing.status = any(:status)", "status")
                .and(filter.organization, WITH_ORGANIZATION, "organization").and(filter.complete, "(%s = '{}') = :complete".formatted(MISSING), "complete");
    }

    Optional<ProjectView> find(UUID id) {
        return one().and(id, "p.id = :id", "id").first(this::view);
    }

    private Query one() {
        return sight.bind(sql.query(ONE)).with("today", LocalDate.now(clock));
    }

    private ProjectItem item(Row row) throws SQLException {
        var id = row.uuid("id");
        return new ProjectItem(id, links.to("projects", id), row.localized("name"), row.localized("summary"), Ref.to(links, "partnerships", row.uuid("partnership_id"), row.localized("partnership_name")),
                row.text("generation"), all(row, "themes", THEME_LIST), row.texts("content"), row.text("origin"), row.code("status", ProjectStatus.class), row.date("since"),
                Ref.to(links, "organizations", row.uuid("operator_id"), row.localized("operator_name")), row.date("planned_from"), row.date("planned_until"), missing(row));
    }

    private ProjectView view(Row row) throws SQLException {
        var id = row.uuid("id");
        var runs = row.uuid("partnership_id");
        var shared = refs(row, "shared_with", "partnerships");
        var partnerships = new ArrayList<>(List.of(runs));
        shared.forEach(other -> partnerships.add(other.id()));
        var takesPart = sight.takesPart(partnerships);
        var within = takesPart || sight.seesAll();
        var participants = all(row, "participants", STORED).stream().map(each -> new Participant(Ref.to(links, "organizations", each.id(), each.name()), each.role(), each.contribution(),
                within ? each.stance() : null, each.from(), each.until())).toList();
        var posts = all(row, "posts", STORED).stream().map(post -> new Position(Ref.to(links, "posts", post.id(), post.name()), post.state(), post.planned(), post.actual())).toList();
        var risks = all(row, "risks", RISKS);
        return new ProjectView(id, links.to("projects", id), row.localized("name"), row.localized("summary"), Ref.to(links, "partnerships", runs, row.localized("partnership_name")), shared, frame(row),
                all(row, "themes", THEME_LIST), row.texts("content"), row.text("origin"), row.code("status", ProjectStatus.class), row.date("since"), row.date("planned_from"), row.date("planned_until"),
                row.localized("objectives"), row.localized("results"), all(row, "steps", STEPS), within ? row.decimal("budget") : null, within ? row.localized("allocation") : null,
                Ref.to(links, "organizations", row.uuid("operator_id"), row.localized("operator_name")), row.localized("governance"),
                all(row, "indicators", STORED).stream().map(each -> new Followed(each.assignment(), Ref.to(links, "indicators", each.id(), each.name()), each.code())).toList(),
                row.texts("target_groups"), row.text("target_groups_other"), row.code("territory_rule", TerritoryRule.class), row.integer("outsider_quota"), row.localized("territory_note"), participants, posts,
                within ? risks : null, within ? agreement(row) : null, history(row, within, takesPart), missing(row), within ? findings(row, participants, posts, risks) : null, actions(partnerships),
                row.integer("version"));
    }

    private Frame frame(Row row) throws SQLException {
        return row.uuid("programme_id") == null ? null
                : new Frame(Ref.to(links, "programmes", row.uuid("programme_id"), row.localized("programme_name")), row.text("generation"), row.localized("generation_name"));
    }

    private static Agreement agreement(Row row) throws SQLException {
        return row.date("agreed_on") == null ? null : new Agreement(row.date("agreed_on"), row.code("agreement_outcome", Outcome.class), row.text("objections"));
    }

    /** The public hears how it stood, not that it was once no more than a proposal, and not why it changed. */
    private static List<Standing> history(Row row, boolean within, boolean takesPart) throws SQLException {
        return all(row, "history", STANDINGS).stream().filter(stood -> within || stood.status().isPublic())
                .map(stood -> new Standing(stood.status(), stood.since(), within ? stood.cause() : null, within ? stood.reason() : null, takesPart ? stood.learned() : null)).toList();
    }

    private List<ProjectFinding> findings(Row row, List<Participant> participants, List<Position> posts, List<Risk> risks) throws SQLException {
        var institutions = new LinkedHashSet<UUID>();
        participants.forEach(each -> institutions.add(each.organization().id()));
        if (row.uuid("operator_id") != null) {
            institutions.add(row.uuid("operator_id"));
        }
        return ProjectFinding.of(new ProjectFinding.Facts(row.code("status", ProjectStatus.class), row.date("planned_from"), row.date("planned_until"), LocalDate.now(clock), missing(row),
                row.integer("least_institutions"), institutions.size(), new LinkedHashSet<>(row.texts("sectors")), posts, (int) risks.stream().filter(risk -> risk.compromise() == null).count()));
    }

    private List<Action> actions(List<UUID> partnerships) {
        return !viewer.isPerson() ? null : sight.runs(partnerships) ? List.of(Action.edit, Action.changeStatus) : List.of();
    }

    private List<Ref> refs(Row row, String column, String collection) throws SQLException {
        return all(row, column, STORED).stream().map(each -> Ref.to(links, collection, each.id(), each.name())).toList();
    }

    private static List<MandatoryField> missing(Row row) throws SQLException {
        return row.texts("missing").stream().map(MandatoryField::valueOf).toList();
    }

    private static <T> List<T> all(Row row, String column, TypeReference<List<T>> type) throws SQLException {
        return Objects.requireNonNullElse(row.json(column, type), List.of());
    }
}
