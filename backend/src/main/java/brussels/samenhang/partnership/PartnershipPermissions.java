package brussels.samenhang.partnership;

import brussels.samenhang.partnership.PartnershipView.Action;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who may do what with a partnership: its coordinators run it, the administration decides what it is. */
@Singleton
class PartnershipPermissions {

    static final String RUN = "runPartnership";

    @Inject
    Viewer viewer;

    @Blocking
    @PermissionChecker(RUN)
    boolean mayRun(SecurityIdentity identity, UUID partnershipId) {
        return viewer.isAdministration() || viewer.coordinates(partnershipId);
    }

    boolean mayFrame() {
        return viewer.isAdministration();
    }

    /** Null for the public and for tools: nobody is told what nobody can do. */
    List<Action> actions(PartnershipView partnership) {
        if (!viewer.isPerson()) {
            return null;
        }
        var actions = new ArrayList<Action>();
        if (viewer.isAdministration() || viewer.coordinates(partnership.id())) {
            actions.addAll(List.of(Action.edit, Action.changePhase, Action.decideRequests, Action.managePosts, Action.validateObservations));
            if (partnership.regime().takesMembers()) {
                actions.add(Action.invite);
            }
        }
        if (mayFrame()) {
            actions.add(Action.frame);
        }
        if (partnership.regime().takesApplications() && actsForNonMember(partnership)) {
            actions.add(Action.apply);
        }
        if (viewer.isAdministration() || viewer.takesPartIn(partnership.id())) {
            actions.add(Action.readHistory);
        }
        if (partnership.regime().takesProposals() && actsForMember(partnership)) {
            actions.add(Action.propose);
        }
        return List.copyOf(actions);
    }

    private boolean actsForMember(PartnershipView partnership) {
        return partnership.members().stream().anyMatch(member -> viewer.mayEditOrganization(member.organization().id()));
    }

    private boolean actsForNonMember(PartnershipView partnership) {
        return viewer.organizations().keySet().stream().filter(viewer::mayEditOrganization)
                .anyMatch(organization -> partnership.members().stream().noneMatch(member -> member.organization().id().equals(organization)));
    }
}
