package brussels.samenhang.network;

import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Whoever acts for an organization may add a network it attends; coordinators and the administration keep the register;
 * everybody else who is signed in says what should be otherwise.
 */
@Singleton
class NetworkPermissions {

    static final String ADD = "network-add";
    static final String EDIT = "network-edit";
    static final String SEE_SUGGESTION = "network-seeSuggestion";

    @Inject
    Viewer viewer;

    @Inject
    NetworkSuggestionRepository suggestions;

    @Blocking
    @PermissionChecker(ADD)
    boolean mayAdd(SecurityIdentity identity) {
        return mayAdd();
    }

    @Blocking
    @PermissionChecker(EDIT)
    boolean mayEdit(SecurityIdentity identity) {
        return mayEdit();
    }

    @Blocking
    @PermissionChecker(SEE_SUGGESTION)
    boolean maySee(SecurityIdentity identity, UUID networkSuggestionId) {
        return mayEdit() || viewer.personId().isPresent() && suggestions.findByIdOptional(networkSuggestionId)
                .filter(suggestion -> suggestion.suggestedBy().equals(viewer.personId().get())).isPresent();
    }

    boolean mayAdd() {
        return mayEdit() || viewer.organizations().keySet().stream().anyMatch(viewer::mayEditOrganization);
    }

    boolean mayEdit() {
        return viewer.isAdministration() || !viewer.coordinatedPartnerships().isEmpty();
    }

    List<NetworkView.Action> actions(boolean archived) {
        if (!viewer.isPerson()) {
            return null;
        }
        var actions = new ArrayList<NetworkView.Action>();
        if (mayEdit()) {
            actions.addAll(List.of(NetworkView.Action.edit, NetworkView.Action.verify, NetworkView.Action.keepApart,
                    archived ? NetworkView.Action.restore : NetworkView.Action.archive));
        } else {
            actions.add(NetworkView.Action.suggest);
        }
        if (viewer.isAdministration()) {
            actions.add(NetworkView.Action.merge);
        }
        return List.copyOf(actions);
    }
}
