package brussels.samenhang.network.link;

import brussels.samenhang.network.link.LinkView.Action;
import brussels.samenhang.network.link.PartnershipLink.Status;
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
import java.util.function.Predicate;

/**
 * Each side speaks for itself. The administration may propose and end for a partnership, but consents only for one that
 * has nobody to do so.
 */
@Singleton
class LinkPermissions {

    static final String PROPOSE = "partnershipLink-propose";
    static final String DECIDE = "partnershipLink-decide";
    static final String WITHDRAW = "partnershipLink-withdraw";
    static final String TAKE_PART = "partnershipLink-takePart";

    @Inject
    Viewer viewer;

    @Inject
    LinkRepository links;

    @Inject
    LinkPeople people;

    @Blocking
    @PermissionChecker(PROPOSE)
    boolean mayPropose(SecurityIdentity identity, NewLink link) {
        return viewer.isPerson() && runs(link.partnership());
    }

    @Blocking
    @PermissionChecker(DECIDE)
    boolean mayDecide(SecurityIdentity identity, UUID partnershipLinkId) {
        return holds(partnershipLinkId, link -> decides(link.otherPartnershipId()));
    }

    @Blocking
    @PermissionChecker(WITHDRAW)
    boolean mayWithdraw(SecurityIdentity identity, UUID partnershipLinkId) {
        return holds(partnershipLinkId, link -> runs(link.partnershipId()));
    }

    @Blocking
    @PermissionChecker(TAKE_PART)
    boolean mayTakePart(SecurityIdentity identity, UUID partnershipLinkId) {
        return holds(partnershipLinkId, link -> insider(link.partnershipId(), link.otherPartnershipId()));
    }

    boolean insider(UUID partnership, UUID other) {
        return viewer.isAdministration() || viewer.coordinates(partnership) || viewer.coordinates(other);
    }

    /** The side the viewer speaks for in a link; that of the partnership that proposed when for both, or as the administration. */
    UUID side(PartnershipLink link) {
        return !viewer.coordinates(link.partnershipId()) && viewer.coordinates(link.otherPartnershipId()) ? link.otherPartnershipId() : link.partnershipId();
    }

    List<Action> actions(Status status, UUID partnership, UUID other) {
        if (!viewer.isPerson()) {
            return null;
        }
        var actions = new ArrayList<Action>();
        if (status == Status.proposed && decides(other)) {
            actions.add(Action.decide);
        }
        if (status == Status.proposed && runs(partnership)) {
            actions.add(Action.withdraw);
        }
        if (status == Status.accepted && insider(partnership, other)) {
            actions.addAll(List.of(Action.observe, Action.end));
        }
        return List.copyOf(actions);
    }

    private boolean decides(UUID other) {
        return viewer.coordinates(other) || viewer.isAdministration() && other != null && !people.hasCoordinator(other);
    }

    private boolean runs(UUID partnership) {
        return viewer.isAdministration() || viewer.coordinates(partnership);
    }

    private boolean holds(UUID id, Predicate<PartnershipLink> right) {
        return viewer.isPerson() && link(id).filter(right).isPresent();
    }

    private Optional<PartnershipLink> link(UUID id) {
        return links.findByIdOptional(id);
    }
}
