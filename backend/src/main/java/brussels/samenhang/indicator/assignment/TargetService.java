package brussels.samenhang.indicator.assignment;

import brussels.samenhang.indicator.IndicatorApi;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.time.ReportingPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a partnership hopes for, which it may leave unsaid. */
@ApplicationScoped
class TargetService {

    @Inject
    Assignments assignments;

    @Inject
    Targets targets;

    @Inject
    TargetReader reader;

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

    List<TargetView> of(UUID assignmentId) {
        var assignment = assignment(assignmentId);
        return reader.of(assignmentId).stream().map(view -> withActions(view, assignment)).toList();
    }

    @Transactional
    TargetView set(UUID assignmentId, SetTarget command) {
        var assignment = assignment(assignmentId);
        if (assignment.partnershipId == null) {
            throw Problem.of(ProblemType.stateConflict).because("indicator.targetOfPartnershipOnly");
        }
        var definition = indicators.inForce(assignment.indicatorId).orElseThrow(() -> Problem.of(ProblemType.stateConflict).because("indicator.notApproved")).definition();
        if (command.kind() == TargetKind.target && definition.neverATarget()) {
            throw Problem.of(ProblemType.stateConflict).because("indicator.neverATarget");
        }
        var period = ReportingPeriod.parse(command.period()).filter(parsed -> parsed.type() == definition.periodType())
                .orElseThrow(() -> Problem.badRequest(Issue.body(IssueType.invalidPeriod, "period", command.period())
                        .because("observation.otherPeriodType", Map.of("expected", definition.periodType().name(), "period", command.period()))));
        if (definition.kind().isNotMeasured()) {
            throw Problem.of(ProblemType.stateConflict).because("indicator.targetNeedsNumber");
        }
        var target = new IndicatorTarget(assignmentId, command, period, LocalDate.now(clock));
        targets.persistAndFlush(target);
        journal.record(entry(Act.indicatorTargetSet, target, assignment).to(command));
        return withActions(reader.find(target.id), assignment);
    }

    @Transactional
    TargetView withdraw(UUID targetId, WithdrawTarget command) {
        var target = targets.findByIdOptional(targetId).orElseThrow(() -> Problem.notFound("indicatorTargetId", targetId));
        var assignment = assignment(target.assignmentId);
        target.withdraw(command.reason(), LocalDate.now(clock));
        targets.flush();
        journal.record(entry(Act.indicatorTargetWithdrawn, target, assignment).to(command));
        return withActions(reader.find(targetId), assignment);
    }

    private static Entry entry(Act act, IndicatorTarget target, IndicatorAssignment assignment) {
        return Entry.of(act, "indicatorAssignment", target.assignmentId).in(assignment.partnershipId).by(assignment.organizationId);
    }

    private TargetView withActions(TargetView view, IndicatorAssignment assignment) {
        return viewer.isPerson() ? view.with(view.withdrawnOn() == null && permissions.manages(assignment.partnershipId) ? List.of("withdraw") : List.of()) : view;
    }

    private IndicatorAssignment assignment(UUID id) {
        return assignments.findByIdOptional(id).orElseThrow(() -> Problem.notFound("indicatorAssignmentId", id));
    }
}
