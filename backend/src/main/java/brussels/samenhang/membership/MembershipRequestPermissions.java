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
import brussels.samenhang.membership.MembershipRequest.Side;
import brussels.samenhang.partnership.PartnershipApi;
import brussels.samenhang.partnership.PartnershipApi.Regime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
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

    @Inject
    PartnershipApi partnerships;

    @Inject
    OcmwSide ocmw;

    @Blocking
    @PermissionChecker(OPEN)
    boolean mayOpen(SecurityIdentity identity, NewMembershipRequest request) {
        return viewer.isPerson() && asks(request.direction(), request.organization(), request.partnership(), request.proposedBy());
    }

    @Blocking
    @PermissionChecker(SEE)
    boolean maySee(SecurityIdentity identity, UUID membershipRequestId) {
        return holds(membershipRequestId, request -> runs(request.partnershipId()) || viewer.belongsTo(request.organizationId())
                || viewer.belongsTo(request.proposedById()) || speaksForOcmw(request.partnershipId(), regime(request.partnershipId())));
    }

    @Blocking
    @PermissionChecker(DECIDE)
    boolean mayDecide(SecurityIdentity identity, UUID membershipRequestId) {
        return holds(membershipRequestId, request -> {
            var regime = regime(request.partnershipId());
            // Who had a side to speak for keeps the right: that a colleague was first is a conflict, no lack of rights.
            var sides = EnumSet.copyOf(MembershipRequest.waitingFor(request.direction(), regime, Set.of()));
            sides.addAll(request.waitingFor(regime));
            return !spokenFor(sides, request.organizationId(), request.partnershipId()).isEmpty();
        });
    }

    @Blocking
    @PermissionChecker(WITHDRAW)
    boolean mayWithdraw(SecurityIdentity identity, UUID membershipRequestId) {
        return holds(membershipRequestId, request -> asks(request.direction(), request.organizationId(), request.partnershipId(), request.proposedById()));
    }

    /** Of the sides that have still to agree, those the viewer speaks for. */
    List<Side> spokenFor(Collection<Side> sides, UUID organization, UUID partnership) {
        return sides.stream().filter(side -> switch (side) {
            case organization -> speaksFor(organization);
            case network -> runs(partnership);
            case ocmw -> speaksForOcmw(partnership, Regime.networkAndOcmw);
        }).toList();
    }

    List<Action> actions(Direction direction, Collection<Side> waitingFor, Status status, UUID organization, UUID partnership, UUID proposedBy) {
        if (status != Status.open) {
            return List.of();
        }
        var actions = new ArrayList<Action>();
        if (!spokenFor(waitingFor, organization, partnership).isEmpty()) {
            actions.addAll(List.of(Action.accept, Action.decline));
        }
        if (asks(direction, organization, partnership, proposedBy)) {
            actions.add(Action.withdraw);
        }
        return List.copyOf(actions);
    }

    private boolean holds(UUID id, Predicate<MembershipRequest> right) {
        return viewer.isPerson() && requests.findByIdOptional(id).filter(right).isPresent();
    }

    private boolean asks(Direction direction, UUID organization, UUID partnership, UUID proposedBy) {
        return switch (direction) {
            case application -> speaksFor(organization);
            case invitation -> runs(partnership);
            case proposal -> viewer.mayEditOrganization(proposedBy) && viewer.memberPartnerships().contains(partnership);
        };
    }

    private boolean speaksForOcmw(UUID partnership, Regime regime) {
        return regime == Regime.networkAndOcmw && (viewer.isAdministration() || ocmw.ownIn(partnership).isPresent());
    }

    private Regime regime(UUID partnership) {
        return partnerships.find(partnership).map(PartnershipApi.Partnership::regime).orElse(Regime.none);
    }

    private boolean speaksFor(UUID organization) {
        return viewer.mayEditOrganization(organization) || viewer.isAdministration() && organization != null && !people.hasOwner(organization);
    }

    private boolean runs(UUID partnership) {
        return viewer.isAdministration() || viewer.coordinates(partnership);
    }
}
