package brussels.samenhang.governance.rule;

import brussels.samenhang.governance.rule.RuleView.NewRule;
import brussels.samenhang.membership.MembershipAccess;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.DatabaseConstraints;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** Who coordinates the partnership, or the administration, publishes its rules. */
@Singleton
class RulePermissions implements DatabaseConstraints {

    static final String PUBLISH = "rule-publish";
    static final String PUBLISH_VERSION = "rule-publishVersion";

    @Inject
    MembershipAccess access;

    @Inject
    Viewer viewer;

    @Inject
    Sql sql;

    @Blocking
    @PermissionChecker(PUBLISH)
    boolean mayPublish(SecurityIdentity identity, NewRule rule) {
        return viewer.isPerson() && rule.partnership() != null && access.runs(rule.partnership());
    }

    @Blocking
    @PermissionChecker(PUBLISH_VERSION)
    boolean mayPublish(SecurityIdentity identity, UUID ruleId) {
        return viewer.isPerson() && sql.query("select partnership_id from partnership_rule where id = :id").with("id", ruleId).first(row -> row.uuid("partnership_id")).filter(access::runs).isPresent();
    }

    @Override
    public Map<String, Problem> byName() {
        return Map.of("uq_partnership_rule_version", Problem.of(ProblemType.stateConflict).because("rule.versionExists"));
    }
}
