package brussels.samenhang.coordination.style;

import brussels.samenhang.coordination.style.StyleView.Side;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.paging.Items;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Stating a style, and how it is perceived. */
@Singleton
class StyleService {

    private static final String STANDING = """
            select id, style, valid_from from coordination_style
            where partnership_id = :partnership and view = :view and task = :task and partner_status = :status and (valid_until is null or valid_until >= :from)
            order by valid_from desc limit 1 for update""";
    private static final String STATE = """
            insert into coordination_style (id, partnership_id, view, task, partner_status, style, organization_id, reason, note, consultation, valid_from, recorded_at)
            values (:id, :partnership, :view, :task, :status, :style, :organization, :reason, :note, :consultation, :from, :now)""";
    private static final String CLOSE = "update coordination_style set valid_until = :on where id = :id";
    private static final String LAY_ASIDE = """
            delete from coordination_perception where partnership_id = :partnership and organization_id = :organization and valid_from = :today""";
    private static final String CLOSE_ANSWERS = """
            update coordination_perception set valid_until = :yesterday where partnership_id = :partnership and organization_id = :organization and valid_until is null""";
    private static final String ANSWER = """
            insert into coordination_perception (id, partnership_id, organization_id, task, style, workability, valid_from)
            values (:id, :partnership, :organization, :task, :style, :workability, :today)""";

    private record Standing(UUID id, Style style, LocalDate from) {
    }

    @Inject
    StyleReader reader;

    @Inject
    RefDataApi refData;

    @Inject
    JournalApi journal;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    StyleView read(UUID partnership, LocalDate asOf) {
        return reader.find(partnership, asOf).orElseThrow(() -> Problem.notFound("partnershipId", partnership));
    }

    @Transactional
    StyleView state(UUID partnership, NewStyle asked) {
        var today = LocalDate.now(clock);
        var standing = sql.query(STANDING).with("partnership", partnership).with("view", asked.view()).with("task", asked.task()).with("status", asked.partnerStatus())
                .with("from", asked.from()).first(row -> new Standing(row.uuid("id"), row.code("style", Style.class), row.date("valid_from"))).orElse(null);
        var issues = new ArrayList<Issue>();
        issues.addAll(refData.check("networkTasks", Issue.In.body, "task", asked.task()));
        issues.addAll(refData.check("styleChangeReasons", Issue.In.body, "reason", asked.reason()));
        if (asked.from().isAfter(today)) {
            issues.add(Issue.body(IssueType.outOfRange, "from", asked.from()).because("style.dayToCome"));
        }
        if (standing != null && !asked.from().isAfter(standing.from())) {
            issues.add(Issue.body(IssueType.outOfRange, "from", asked.from()).because("style.afterLast", Map.of("from", standing.from())));
        }
        if (standing != null && standing.style() != asked.style() && asked.reason() == null) {
            issues.add(Issue.body(IssueType.requiredInput, "reason", null).because("style.reasonMissing"));
        }
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        if (standing != null) {
            sql.query(CLOSE).with("on", asked.from().minusDays(1)).with("id", standing.id()).execute();
        }
        var id = Ids.next();
        sql.query(STATE).with("id", id).with("partnership", partnership).with("view", asked.view()).with("task", asked.task()).with("status", asked.partnerStatus())
                .with("style", asked.style()).with("organization", asked.view() == Side.assigned ? asked.organization() : null).with("reason", asked.reason())
                .with("note", asked.note()).with("consultation", asked.consultation()).with("from", asked.from()).with("now", clock.instant()).execute();
        journal.record(Entry.of(asked.view() == Side.assigned ? Act.styleAssigned : Act.styleClaimed, "coordinationStyle", id).in(partnership).by(asked.organization())
                .from(standing == null ? null : Map.of("style", standing.style())).to(asked));
        return read(partnership, null);
    }

    /** Kept in the history of the member alone, and there without what it answered: the partnership reads counts. */
    @Transactional
    Items<Perceptions.Answer> perceive(UUID partnership, Perceptions asked) {
        var issues = new ArrayList<Issue>();
        for (var i = 0; i < asked.answers().size(); i++) {
            var answer = asked.answers().get(i);
            issues.addAll(refData.check("networkTasks", Issue.In.body, "answers[%d].task".formatted(i), answer.task()));
            issues.addAll(refData.check("workabilityScale", Issue.In.body, "answers[%d].workability".formatted(i), answer.workability()));
            if (answer.style() == null && answer.workability() == null) {
                issues.add(Issue.body(IssueType.requiredInput, "answers[%d].style".formatted(i), null));
            }
        }
        if (asked.answers().stream().map(Perceptions.Answer::task).distinct().count() < asked.answers().size()) {
            issues.add(Issue.body(IssueType.rejectedInput, "answers", null).because("style.taskTwice"));
        }
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        var today = LocalDate.now(clock);
        for (var close : List.of(LAY_ASIDE, CLOSE_ANSWERS)) {
            sql.query(close).with("partnership", partnership).with("organization", asked.organization()).with("today", today).with("yesterday", today.minusDays(1)).execute();
        }
        for (var answer : asked.answers()) {
            sql.query(ANSWER).with("id", Ids.next()).with("partnership", partnership).with("organization", asked.organization()).with("task", answer.task())
                    .with("style", answer.style()).with("workability", answer.workability()).with("today", today).execute();
        }
        journal.record(Entry.of(Act.stylePerceived, "coordinationPerception", asked.organization()).by(asked.organization()));
        return new Items<>(reader.own(partnership, asked.organization()));
    }
}
