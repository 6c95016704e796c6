package brussels.samenhang.membership;

import brussels.samenhang.membership.MembershipRequest.Direction;
import brussels.samenhang.membership.MembershipRequest.Status;
import brussels.samenhang.membership.MembershipRequestView.Action;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * One side asks, the other answers: an application is answered by the coordinators of the partnership, an invitation by
 * the organization. The administration stands in for the partnership, and for an organization nobody acts for yet.
 */
@Singleton
class MembershipRequestPermissions {

    static final String OPEN = "openMembershipRequest";
    static final String SEE = "seeMembershipRequest";
    static final String DECIDE = "decideMembershipRequest";
    static final String WITHDRAW = "withdrawMembershipRequest";

    @Inject
    Viewer viewer;

    @Inject
    MembershipRequestRepository requests;

    @Inject
    OrganizationPeople people;

    @Blocking
    @PermissionChecker(OPEN)
    boolean mayOpen(SecurityIdentity identity, NewMembershipRequest request) {
        return viewer.isPerson() && asks(request.direction(), request.organization(), request.partnership());
    }

    @Blocking
    @PermissionChecker(SEE)
    boolean maySee(SecurityIdentity identity, UUID membershipRequestId) {
        return holds(membershipRequestId, request -> runs(request.partnershipId()) || viewer.belongsTo(request.organizationId()));
    }

    @Blocking
    @PermissionChecker(DECIDE)
    boolean mayDecide(SecurityIdentity identity, UUID membershipRequestId) {
        return holds(membershipRequestId, request -> answers(request.direction(), request.organizationId(), request.partnershipId()));
    }

    @Blocking
    @PermissionChecker(WITHDRAW)
    boolean mayWithdraw(SecurityIdentity identity, UUID membershipRequestId) {
        return holds(membershipRequestId, request -> asks(request.direction(), request.organizationId(), request.partnershipId()));
    }

    List<Action> actions(Direction direction, Status status, UUID organization, UUID partnership) {
        if (status != Status.open) {
            return List.of();
        }
        if (answers(direction, organization, partnership)) {
            return asks(direction, organization, partnership) ? List.of(Action.values()) : List.of(Action.accept, Action.decline);
        }
        return asks(direction, organization, partnership) ? List.of(Action.withdraw) : List.of();
    }

    private boolean holds(UUID id, Predicate<MembershipRequest> right) {
        return viewer.isPerson() && requests.findByIdOptional(id).filter(right).isPresent();
    }

    private boolean asks(Direction direction, UUID organization, UUID partnership) {
        return direction == Direction.application ? speaksFor(organization) : runs(partnership);
    }

    private boolean answers(Direction direction, UUID organization, UUID partnership) {
        return direction == Direction.application ? runs(partnership) : speaksFor(organization);
    }

    private boolean speaksFor(UUID organization) {
        return viewer.mayEditOrganization(organization) || viewer.isAdministration() && organization != null && !people.hasOwner(organization);
    }

    private boolean runs(UUID partnership) {
        return viewer.isAdministration() || viewer.coordinates(partnership);
    }
}
