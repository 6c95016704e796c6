package brussels.samenhang.notice.interest;

import brussels.samenhang.notice.NoticeApi;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** An organization speaks for itself; a coordinator introduces members; who posted the notice answers. Nobody else sees it. */
@Singleton
class InterestPermissions {

    static final String EXPRESS = "noticeInterest-express";
    static final String SEE = "noticeInterest-see";
    static final String ANSWER = "noticeInterest-answer";
    static final String WITHDRAW = "noticeInterest-withdraw";

    @Inject
    Viewer viewer;

    @Inject
    InterestRepository interests;

    @Inject
    NoticeApi notices;

    @Blocking
    @PermissionChecker(EXPRESS)
    boolean mayExpress(SecurityIdentity identity, NewInterest interest) {
        return interest.introducedBy() == null ? viewer.mayEditOrganization(interest.organization()) : viewer.coordinates(interest.introducedBy());
    }

    @Blocking
    @PermissionChecker(SEE)
    boolean maySee(SecurityIdentity identity, UUID noticeInterestId) {
        return holds(noticeInterestId, interest -> viewer.isAdministration() || viewer.belongsTo(interest.organizationId()) || viewer.coordinates(interest.introducedById())
                || notices.find(interest.noticeId()).filter(notice -> viewer.belongsTo(notice.organization()) || viewer.coordinates(notice.partnership())).isPresent());
    }

    @Blocking
    @PermissionChecker(ANSWER)
    boolean mayAnswer(SecurityIdentity identity, UUID noticeInterestId) {
        return holds(noticeInterestId, interest -> notices.find(interest.noticeId()).filter(notice -> speaksFor(notice.organization(), notice.partnership())).isPresent());
    }

    @Blocking
    @PermissionChecker(WITHDRAW)
    boolean mayWithdraw(SecurityIdentity identity, UUID noticeInterestId) {
        return holds(noticeInterestId, interest -> viewer.mayEditOrganization(interest.organizationId()));
    }

    /** @param organization who posted the notice, or null */
    boolean speaksFor(UUID organization, UUID partnership) {
        return viewer.mayEditOrganization(organization) || viewer.coordinates(partnership);
    }

    List<InterestView.Action> actions(Interest.Status status, UUID interested, boolean posted, boolean current) {
        var actions = new ArrayList<InterestView.Action>();
        if (viewer.mayEditOrganization(interested)) {
            if (current && (status == Interest.Status.introduced || status == Interest.Status.withdrawn)) {
                actions.add(InterestView.Action.express);
            }
            if (status != Interest.Status.withdrawn && status != Interest.Status.declined) {
                actions.add(InterestView.Action.withdraw);
            }
        }
        if (posted && status == Interest.Status.interested) {
            actions.add(InterestView.Action.answer);
        }
        return List.copyOf(actions);
    }

    private boolean holds(UUID id, Predicate<Interest> right) {
        return viewer.isPerson() && interests.findByIdOptional(id).filter(right).isPresent();
    }
}
