package brussels.samenhang.project;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.partnership.PartnershipApi;
import brussels.samenhang.project.ProjectCommands.NewProject;
import brussels.samenhang.project.ProjectCommands.StatusChange;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The acts on projects. */
@Singleton
class ProjectService {

    private static final String KIND = "project";

    @Inject
    ProjectRepository projects;

    @Inject
    ProjectParts parts;

    @Inject
    ProjectReader reader;

    @Inject
    ProjectRules rules;

    @Inject
    PartnershipApi partnerships;

    @Inject
    JournalApi journal;

    @Inject
    Clock clock;

    ProjectView read(UUID id) {
        return reader.find(id).orElseThrow(() -> Problem.notFound("projectId", id));
    }

    @Transactional
    ProjectView record(NewProject asked) {
        partnerships.find(asked.partnership()).orElseThrow(() -> Problem.unknownReference(Issue.In.body, "partnership", asked.partnership()));
        var issues = new ArrayList<>(rules.check(asked.partnership(), asked.fields(), "fields."));
        issues.addAll(rules.check(asked.standing(), "standing."));
        throwIfAny(issues);
        var project = Project.record(asked.partnership(), asked.fields(), clock.instant());
        projects.persistAndFlush(project);
        parts.keep(project.id(), asked.fields());
        parts.stand(project.id(), asked.standing());
        note(Act.projectRecorded, project, null, asked.fields());
        return read(project.id());
    }

    @Transactional
    ProjectView edit(UUID id, String ifMatch, MergePatch<ProjectFields> patch) {
        var project = get(id);
        Etags.require(ifMatch, project.version());
        var before = project.fields(parts.of(id));
        var after = patch.applyTo(before);
        throwIfAny(rules.check(project.partnershipId(), after, ""));
        project.describe(after, clock.instant());
        parts.keep(id, after);
        projects.flush();
        note(Act.projectEdited, project, before, after);
        return read(id);
    }

    @Transactional
    ProjectView stand(UUID id, StatusChange change) {
        throwIfAny(rules.check(change, ""));
        var project = get(id);
        parts.stand(id, change);
        project.touch(clock.instant());
        projects.flush();
        // What was learned is the partners' own: the journal is read by who pays (1-R47).
        note(Act.projectStatusChanged, project, null, new StatusChange(change.status(), change.since(), change.cause(), change.reason(), null));
        return read(id);
    }

    private Project get(UUID id) {
        return projects.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("projectId", id));
    }

    private void note(Act act, Project project, Object before, Object after) {
        journal.record(Entry.of(act, KIND, project.id()).in(project.partnershipId()).from(before).to(after));
    }

    private static void throwIfAny(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }
}
