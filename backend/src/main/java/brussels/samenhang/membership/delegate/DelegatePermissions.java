package brussels.samenhang.membership.delegate;

import brussels.samenhang.membership.MembershipAccess;
import brussels.samenhang.membership.delegate.DelegateCommands.NewDelegate;
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

/** An organization says itself who represents it; the coordinator of the partnership may too. */
@Singleton
class DelegatePermissions implements DatabaseConstraints {

    static final String NAME = "nameDelegate";
    static final String EDIT = "editDelegate";

    @Inject
    MembershipAccess access;

    @Inject
    DelegateRepository delegates;

    @Inject
    Viewer viewer;

    @Blocking
    @PermissionChecker(NAME)
    boolean mayName(SecurityIdentity identity, NewDelegate delegate) {
        return delegate.membership() != null && access.maySpeakFor(delegate.membership());
    }

    @Blocking
    @PermissionChecker(EDIT)
    boolean mayEdit(SecurityIdentity identity, UUID delegateId) {
        return viewer.isPerson() && delegates.findByIdOptional(delegateId).filter(delegate -> access.maySpeakFor(delegate.membershipId())).isPresent();
    }

    @Override
    public Map<String, Problem> byName() {
        return Map.of(
                "ex_membership_delegate_position", Problem.of(ProblemType.stateConflict).because("delegate.positionTaken"),
                "ex_membership_delegate_person", Problem.of(ProblemType.stateConflict).because("delegate.alreadyDelegate"));
    }
}
