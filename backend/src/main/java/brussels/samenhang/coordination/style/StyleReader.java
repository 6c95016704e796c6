package brussels.samenhang.coordination.style;

import brussels.samenhang.coordination.style.StyleView.Action;
import brussels.samenhang.coordination.style.StyleView.ByStatus;
import brussels.samenhang.coordination.style.StyleView.Facts;
import brussels.samenhang.coordination.style.StyleView.Perceived;
import brussels.samenhang.coordination.style.StyleView.Share;
import brussels.samenhang.coordination.style.StyleView.Side;
import brussels.samenhang.coordination.style.StyleView.Stated;
import brussels.samenhang.coordination.style.StyleView.Task;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a partnership is coordinated, in as many statements whatever its size. */
@Singleton
class StyleReader {

    /** Confidential answers are told from this many members on (2a-R52). */
    static final int MINIMUM = 5;
    /** From so many sectors on, partners count as different from one another. The source gives no number; this one is ours. */
    static final int DIVERSE_FROM = 4;

    private static final String STATED = """
            select s.*, o.name as organization_name from coordination_style s left join organization o on o.id = s.organization_id
            where s.partnership_id = :partnership order by s.valid_from desc, s.recorded_at desc, s.id desc""";
    private static final String PERCEIVED = """
            select p.task, p.style, p.workability, coalesce(m.status, 'unknown') as status, count(*)::integer as members
            from coordination_perception p
              left join lateral (select ms.status from membership ms where ms.organization_id = p.organization_id and ms.partnership_id = p.partnership_id
                and daterange(ms.valid_from, ms.valid_until, '[]') @> :on order by ms.valid_from desc limit 1) m on true
            where p.partnership_id = :partnership and daterange(p.valid_from, p.valid_until, '[]') @> :on
            group by p.task, p.style, p.workability, coalesce(m.status, 'unknown')""";
    private static final String FACTS = """
            with member as (
              select distinct on (m.organization_id) m.id, m.organization_id, coalesce(m.status, 'unknown') as status, o.sectors, o.target_groups, o.languages
              from membership m join organization o on o.id = m.organization_id
              where m.partnership_id = :partnership and daterange(m.valid_from, m.valid_until, '[]') @> :on order by m.organization_id, m.valid_from desc)
            select (select count(*) from member)::integer as members,
              (select coalesce(jsonb_agg(jsonb_build_object('code', status, 'members', members) order by status), '[]') from (select status, count(*) as members from member group by status) counted) as statuses,
              (select count(distinct d.membership_id) from membership_delegate d join member on member.id = d.membership_id
                where d.position = 1 and daterange(d.valid_from, d.valid_until, '[]') @> :on)::integer as with_delegate,
              (select count(*) from membership_delegate d join member on member.id = d.membership_id
                where d.position = 1 and d.valid_from > :since and d.valid_from <= :on
                  and exists (select from membership_delegate before where before.membership_id = d.membership_id and before.position = 1 and before.valid_from < d.valid_from))::integer as delegate_changes,
              (select count(distinct code) from member, unnest(member.sectors) code)::integer as sectors,
              (select count(distinct code) from member, unnest(member.target_groups) code)::integer as target_groups,
              (select count(distinct code) from member, unnest(member.languages) code)::integer as languages""";
    private static final String TASKS = "select code from vocabulary_term where vocabulary = 'networkTasks' and (valid_until is null or valid_until >= :on) order by position, code";
    private static final String NAMES = "select id, name from organization where id = any(:ids) order by sort_name, id";
    private static final String OWN = """
            select task, style, workability from coordination_perception
            where partnership_id = :partnership and organization_id = :organization and daterange(valid_from, valid_until, '[]') @> :today order by task""";

    private record Counted(String task, String style, String workability, String status, int members) {
    }

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    StylePermissions permissions;

    @Inject
    Clock clock;

    Optional<StyleView> find(UUID partnership, LocalDate asOf) {
        var on = asOf == null ? LocalDate.now(clock) : asOf;
        return sql.query("select name from partnership where id = :id").with("id", partnership).first(row -> row.localized("name"))
                .map(name -> view(Ref.to(links, "partnerships", partnership, name), on));
    }

    private StyleView view(Ref partnership, LocalDate on) {
        var facts = facts(partnership.id(), on);
        var history = sql.query(STATED).with("partnership", partnership.id()).list(row -> stated(row, facts.diverse()));
        var counted = sql.query(PERCEIVED).with("partnership", partnership.id()).with("on", on).list(row ->
                new Counted(row.text("task"), row.text("style"), row.text("workability"), row.text("status"), row.integer("members")));
        var tasks = sql.query(TASKS).with("on", on).list(row -> row.text("code")).stream().map(task -> new Task(task, current(history, Side.assigned, task, on),
                current(history, Side.claimed, task, on), perceived(counted.stream().filter(one -> one.task().equals(task)).toList()))).toList();
        var assigns = permissions.assignsFor(partnership.id());
        var perceives = permissions.perceivesFor(partnership.id());
        return new StyleView(partnership, on, MINIMUM, tasks, history, facts, named(perceives), named(assigns), actions(partnership.id(), assigns, perceives));
    }

    List<Perceptions.Answer> own(UUID partnership, UUID organization) {
        return sql.query(OWN).with("partnership", partnership).with("organization", organization).with("today", LocalDate.now(clock))
                .list(row -> new Perceptions.Answer(row.text("task"), row.code("style", Style.class), row.text("workability")));
    }

    private List<Action> actions(UUID partnership, List<UUID> assigns, List<UUID> perceives) {
        var actions = new ArrayList<Action>();
        if (!assigns.isEmpty()) {
            actions.add(Action.assign);
        }
        if (viewer.coordinates(partnership)) {
            actions.add(Action.claim);
        }
        if (!perceives.isEmpty()) {
            actions.add(Action.perceive);
        }
        return List.copyOf(actions);
    }

    private Facts facts(UUID partnership, LocalDate on) {
        return sql.query(FACTS).with("partnership", partnership).with("on", on).with("since", on.minusMonths(24)).first(row -> new Facts(row.integer("members"),
                row.json("statuses", new TypeReference<List<Share>>() {
                }), row.integer("with_delegate"), row.integer("delegate_changes"), row.integer("sectors"), row.integer("target_groups"), row.integer("languages"),
                row.integer("sectors") >= DIVERSE_FROM)).orElseThrow();
    }

    private Stated stated(Row row, boolean diverse) throws SQLException {
        var style = row.code("style", Style.class);
        var consultation = row.text("consultation");
        return new Stated(row.uuid("id"), row.code("view", Side.class), row.text("task"), row.text("partner_status"), style,
                Ref.to(links, "organizations", row.uuid("organization_id"), row.localized("organization_name")), row.text("reason"), row.text("note"), consultation,
                style == Style.commissioner && diverse && consultation == null, row.date("valid_from"), row.date("valid_until"));
    }

    private static List<Stated> current(List<Stated> history, Side side, String task, LocalDate on) {
        return history.stream().filter(stated -> stated.view() == side && stated.task().equals(task))
                .filter(stated -> !stated.validFrom().isAfter(on) && (stated.validUntil() == null || !stated.validUntil().isBefore(on)))
                .sorted(Comparator.comparing(Stated::partnerStatus)).toList();
    }

    /** Below the minimum nothing is told. A breakdown is told only when no group in it is below, or one could be reckoned from the others. */
    static Perceived perceived(List<Counted> counted) {
        var answers = counted.stream().mapToInt(Counted::members).sum();
        if (answers < MINIMUM) {
            return new Perceived(0, answers > 0, List.of(), List.of(), false, List.of());
        }
        var byStatus = counted.stream().collect(Collectors.groupingBy(Counted::status, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(entry -> new ByStatus(entry.getKey(), entry.getValue().stream().mapToInt(Counted::members).sum(), shares(entry.getValue(), Counted::style),
                        shares(entry.getValue(), Counted::workability))).toList();
        var tells = byStatus.size() > 1 && byStatus.stream().allMatch(status -> status.answers() >= MINIMUM);
        var styles = shares(counted, Counted::style);
        var workability = shares(counted, Counted::workability);
        return new Perceived(answers, false, styles, workability, styles.size() > 1 || workability.size() > 1, tells ? byStatus : List.of());
    }

    private static List<Share> shares(List<Counted> counted, Function<Counted, String> code) {
        return counted.stream().filter(one -> code.apply(one) != null)
                .collect(Collectors.groupingBy(code, TreeMap::new, Collectors.summingInt(Counted::members))).entrySet().stream()
                .map(entry -> new Share(entry.getKey(), entry.getValue())).toList();
    }

    private List<Ref> named(List<UUID> organizations) {
        return organizations.isEmpty() ? List.of() : sql.query(NAMES).with("ids", organizations).list(row -> Ref.to(links, "organizations", row.uuid("id"), row.localized("name")));
    }
}
