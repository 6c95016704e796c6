package brussels.samenhang.indicator.assignment;

import brussels.samenhang.indicator.IndicatorApi;
import brussels.samenhang.indicator.IndicatorApi.Wording;
import brussels.samenhang.indicator.Level;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is followed where, and from when until when. */
@ApplicationScoped
class AssignmentService {

    @Inject
    Assignments assignments;

    @Inject
    AssignmentReader reader;

    @Inject
    AssignmentPermissions permissions;

    @Inject
    IndicatorApi indicators;

    @Inject
    JournalApi journal;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    Slice<AssignmentView> page(AssignmentQuery query) {
        return reader.page(query).map(this::withActions);
    }

    AssignmentView get(UUID id) {
        return reader.find(id).map(this::withActions).orElseThrow(() -> Problem.notFound("indicatorAssignmentId", id));
    }

    @Transactional
    AssignmentView assign(AssignIndicator command) {
        check(command);
        if (reader.overlaps(command)) {
            throw Problem.of(ProblemType.stateConflict).because("indicator.assignmentExists");
        }
        var assignment = new IndicatorAssignment(command);
        assignments.persistAndFlush(assignment);
        record(Act.indicatorAssigned, assignment);
        return get(assignment.id);
    }

    @Transactional
    AssignmentView end(UUID id, LocalDate on) {
        var assignment = assignments.findByIdOptional(id).orElseThrow(() -> Problem.notFound("indicatorAssignmentId", id));
        if (on.isBefore(assignment.period.from())) {
            throw Problem.badRequest(Issue.body(IssueType.invalidPeriod, "on", on));
        }
        assignment.end(on);
        assignments.flush();
        record(Act.indicatorAssignmentEnded, assignment);
        return get(id);
    }

    private void check(AssignIndicator command) {
        var issues = new ArrayList<Issue>();
        if (!reader.exists("indicator", command.indicator())) {
            issues.add(unknown("indicator", command.indicator()));
        }
        if ((command.partnership() == null) == (command.territory() == null)) {
            issues.add(Issue.body(IssueType.exactlyOneOfExpected, "partnership", null).because("observation.oneSubject"));
        }
        for (var reference : references(command).entrySet()) {
            if (!reader.exists(reference.getKey(), reference.getValue())) {
                issues.add(unknown(reference.getKey(), reference.getValue()));
            }
        }
        if (command.validUntil() != null && command.validUntil().isBefore(command.validFrom())) {
            issues.add(Issue.body(IssueType.invalidPeriod, "validUntil", command.validUntil()));
        }
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        var wording = indicators.inForce(command.indicator()).orElseThrow(() -> Problem.of(ProblemType.stateConflict).because("indicator.notApproved"));
        checkLevel(wording, command);
    }

    /** A figure that only exists per region is not asked of a neighborhood (2a-R68). */
    private void checkLevel(Wording wording, AssignIndicator command) {
        var level = command.partnership() != null ? Level.partnership : reader.territoryType(command.territory()).map(Level::ofTerritory).orElseThrow();
        var lowest = wording.definition().lowestLevel();
        if (level.isNarrowerThan(lowest)) {
            throw Problem.badRequest(Issue.body(IssueType.rejectedInput, command.partnership() != null ? "partnership" : "territory", null)
                    .because("indicator.levelTooNarrow", Map.of("lowest", lowest.name())));
        }
    }

    private static Map<String, UUID> references(AssignIndicator command) {
        var references = new java.util.LinkedHashMap<String, UUID>();
        references.put("partnership", command.partnership());
        references.put("territory", command.territory());
        references.put("organization", command.organization());
        references.values().removeIf(java.util.Objects::isNull);
        return references;
    }

    private static Issue unknown(String name, UUID id) {
        return Issue.body(IssueType.referencedResourceNotFound, name, id);
    }

    private AssignmentView withActions(AssignmentView view) {
        if (!viewer.isPerson()) {
            return view;
        }
        var actions = new ArrayList<String>();
        var manages = permissions.manages(view.partnership() == null ? null : view.partnership().id());
        if (!view.indicator().workedOut() && (manages || view.organization() != null && viewer.mayEditOrganization(view.organization().id()))) {
            actions.add("enter");
        }
        if (manages && (view.validUntil() == null || view.validUntil().isAfter(LocalDate.now(clock)))) {
            actions.add("end");
        }
        if (view.partnership() != null && (manages || viewer.isEvaluator() || viewer.takesPartIn(view.partnership().id()))) {
            actions.add("seeTargets");
            if (manages) {
                actions.add("setTarget");
            }
        }
        return view.with(List.copyOf(actions));
    }

    private void record(Act act, IndicatorAssignment assignment) {
        journal.record(Entry.of(act, "indicatorAssignment", assignment.id).in(assignment.partnershipId).by(assignment.organizationId)
                .to(Map.of("indicator", assignment.indicatorId, "period", assignment.period)));
    }
}
