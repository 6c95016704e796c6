package brussels.samenhang.governance.task;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.governance.Trail;
import brussels.samenhang.governance.task.AssignedTaskCommands.Ending;
import brussels.samenhang.governance.task.AssignedTaskCommands.Fields;
import brussels.samenhang.governance.task.AssignedTaskCommands.NewTask;
import brussels.samenhang.journal.Act;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The acts on tasks. */
@Singleton
class AssignedTaskService {

    private static final String TASK = "assignedTask";
    private static final String WORKS_THERE = "select from post_partnership works join body b on b.partnership_id = works.partnership_id where works.post_id = :post and b.id = :body";

    /** What the journal keeps: the owner by id only. */
    private record Facts(Fields fields, UUID organization, UUID person, UUID post) {
    }

    @Inject
    AssignedTaskRepository tasks;

    @Inject
    AssignedTaskReader reader;

    @Inject
    AccountApi account;

    @Inject
    Trail trail;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    AssignedTaskView read(UUID id) {
        return reader.find(id).orElseThrow(() -> Problem.notFound("assignedTaskId", id));
    }

    @Transactional
    AssignedTaskView assign(NewTask asked) {
        check(asked);
        var person = asked.name() == null ? null : account.findOrAdd(asked.name(), asked.email());
        var task = AssignedTask.assign(asked, person, clock.instant());
        tasks.persistAndFlush(task);
        trail.record(Act.taskAssigned, TASK, task.id(), task.bodyId(), null, new Facts(task.fields(), asked.organization(), person, asked.post()));
        return read(task.id());
    }

    @Transactional
    AssignedTaskView edit(UUID id, String ifMatch, MergePatch<Fields> patch) {
        var task = get(id);
        Etags.require(ifMatch, task.version());
        var before = task.fields();
        task.change(patch.applyTo(before));
        tasks.flush();
        trail.record(Act.taskChanged, TASK, id, task.bodyId(), before, task.fields());
        return read(id);
    }

    @Transactional
    AssignedTaskView end(UUID id, Ending ending) {
        var task = get(id);
        task.end(ending.done(), ending.outcome(), LocalDate.now(clock));
        tasks.flush();
        trail.record(Act.taskEnded, TASK, id, task.bodyId(), null, ending);
        return read(id);
    }

    private void check(NewTask asked) {
        var issues = new ArrayList<Issue>();
        if (asked.organization() == null && asked.name() == null && asked.post() == null) {
            issues.add(Issue.body(IssueType.anyOfExpected, "organization", null).because("assignedTask.ofNobody"));
        }
        inBody(issues, "meeting", asked.meeting(), asked.body());
        inBody(issues, "decision", asked.decision(), asked.body());
        if (asked.organization() != null && !sql.query("select from organization where id = :id and merged_into_id is null").with("id", asked.organization()).exists()) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, "organization", asked.organization()));
        }
        if (asked.post() != null && !sql.query(WORKS_THERE).with("post", asked.post()).with("body", asked.body()).exists()) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, "post", asked.post()));
        }
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }

    /** A meeting or a decision of the same body; the name of the field is the name of the table. */
    private void inBody(List<Issue> issues, String table, UUID id, UUID body) {
        if (id != null && !sql.query("select from " + table + " where id = :id and body_id = :body").with("id", id).with("body", body).exists()) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, table, id));
        }
    }

    private AssignedTask get(UUID id) {
        return tasks.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("assignedTaskId", id));
    }
}
