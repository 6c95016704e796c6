package brussels.samenhang.governance.decision;

import brussels.samenhang.governance.Sight;
import brussels.samenhang.governance.decision.DecisionCommands.NewDecision;
import brussels.samenhang.governance.decision.DecisionCommands.NewReport;
import brussels.samenhang.governance.decision.DecisionCommands.NewStep;
import brussels.samenhang.governance.decision.DecisionCommands.StepKind;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Who keeps the papers records decisions; a partner that is let in speaks for itself. */
@Singleton
class DecisionPermissions {

    static final String RECORD = "decision-record";
    static final String KEEP = "decision-keep";
    static final String STEP = "decision-step";
    static final String REPORT = "decision-report";
    static final String REPORTED = "decision-reported";

    @Inject
    Sight sight;

    @Inject
    Viewer viewer;

    @Inject
    Sql sql;

    @Blocking
    @PermissionChecker(RECORD)
    boolean mayRecord(SecurityIdentity identity, NewDecision decision) {
        return sight.keeps(decision.body());
    }

    @Blocking
    @PermissionChecker(KEEP)
    boolean mayKeep(SecurityIdentity identity, UUID decisionId) {
        return sight.keepsThatOf("decision", decisionId);
    }

    @Blocking
    @PermissionChecker(STEP)
    boolean mayStep(SecurityIdentity identity, UUID decisionId, NewStep step) {
        var own = (step.kind() == StepKind.consultation || step.kind() == StepKind.reaction) && viewer.isPerson() && viewer.mayEditOrganization(step.organization());
        return sight.keepsThatOf("decision", decisionId) || own && inside(decisionId);
    }

    @Blocking
    @PermissionChecker(REPORT)
    boolean mayReport(SecurityIdentity identity, UUID decisionId, NewReport report) {
        return sight.keepsThatOf("decision", decisionId) || viewer.isPerson() && viewer.belongsTo(report.organization()) && inside(decisionId);
    }

    @Blocking
    @PermissionChecker(REPORTED)
    boolean mayDo(SecurityIdentity identity, UUID reportId) {
        return viewer.isPerson() && sql.query("select decision_id, organization_id from decision_report where id = :id").with("id", reportId)
                .first(row -> sight.keepsThatOf("decision", row.uuid("decision_id")) || viewer.belongsTo(row.uuid("organization_id")) && inside(row.uuid("decision_id"))).orElse(false);
    }

    private boolean inside(UUID decision) {
        return sight.of("decision", decision).filter(body -> body.inside() && body.takesPart()).isPresent();
    }
}
