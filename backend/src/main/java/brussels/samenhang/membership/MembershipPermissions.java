package brussels.samenhang.membership;

import brussels.samenhang.membership.MembershipView.Action;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The facts of a membership are the partnership's to record; leaving it is open to both sides. */
@Singleton
class MembershipPermissions {

    static final String EDIT = "editMembership";
    static final String DESCRIBE = "describeMembership";
    static final String END = "endMembership";
    static final String WITHIN = "seeWithinMembership";

    @Inject
    Viewer viewer;

    @Inject
    MembershipRepository memberships;

    @Inject
    MembershipAccess access;

    @Blocking
    @PermissionChecker(EDIT)
    boolean mayEdit(SecurityIdentity identity, UUID membershipId) {
        return pair(membershipId).filter(membership -> runs(membership.partnershipId())).isPresent();
    }

    @Blocking
    @PermissionChecker(DESCRIBE)
    boolean mayDescribe(SecurityIdentity identity, UUID membershipId) {
        return access.maySpeakFor(membershipId);
    }

    @Blocking
    @PermissionChecker(END)
    boolean mayEnd(SecurityIdentity identity, UUID membershipId) {
        return pair(membershipId).filter(membership -> mayEnd(membership.organizationId(), membership.partnershipId())).isPresent();
    }

    @Blocking
    @PermissionChecker(WITHIN)
    boolean maySeeWithin(SecurityIdentity identity, UUID membershipId) {
        return viewer.isPerson() && access.find(membershipId).filter(pair -> access.seesWithin(pair.organization(), pair.partnership())).isPresent();
    }

    /** Reasons of leaving stay among those who worked together. */
    boolean seesWithin(UUID organization, UUID partnership) {
        return access.seesWithin(organization, partnership);
    }

    List<Action> actions(UUID organization, UUID partnership, boolean ended) {
        if (!viewer.isPerson()) {
            return null;
        }
        var actions = new ArrayList<Action>();
        if (runs(partnership)) {
            actions.add(Action.edit);
        }
        if (!ended && access.speaksFor(organization, partnership)) {
            actions.add(Action.describe);
        }
        if (!ended && mayEnd(organization, partnership)) {
            actions.add(Action.end);
        }
        return List.copyOf(actions);
    }

    private Optional<Membership> pair(UUID id) {
        return viewer.isPerson() ? memberships.findByIdOptional(id) : Optional.empty();
    }

    private boolean mayEnd(UUID organization, UUID partnership) {
        return runs(partnership) || viewer.mayEditOrganization(organization);
    }

    private boolean runs(UUID partnership) {
        return viewer.isAdministration() || viewer.coordinates(partnership);
    }
}
