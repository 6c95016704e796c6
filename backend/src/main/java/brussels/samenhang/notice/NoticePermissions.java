package brussels.samenhang.notice;

import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who posts it speaks for it: those who edit the record of the organization, or coordinate the partnership; and the administration. */
@Singleton
class NoticePermissions {

    static final String POST = "notice-post";
    static final String EDIT = "notice-edit";

    @Inject
    Viewer viewer;

    @Inject
    NoticeRepository notices;

    @Blocking
    @PermissionChecker(POST)
    boolean mayPost(SecurityIdentity identity, NewNotice notice) {
        return notice == null ? viewer.isPerson() : speaksFor(notice.organization(), notice.partnership());
    }

    @Blocking
    @PermissionChecker(EDIT)
    boolean mayEdit(SecurityIdentity identity, UUID noticeId) {
        return notices.findByIdOptional(noticeId).filter(notice -> speaksFor(notice.organizationId(), notice.partnershipId())).isPresent();
    }

    boolean speaksFor(UUID organization, UUID partnership) {
        return viewer.isAdministration() || viewer.mayEditOrganization(organization) || viewer.coordinates(partnership);
    }

    List<NoticeView.Action> actions(NoticeStatus status, boolean current, UUID organization, UUID partnership) {
        var actions = new ArrayList<NoticeView.Action>();
        if (viewer.isPerson() && status == NoticeStatus.open && speaksFor(organization, partnership)) {
            actions.addAll(List.of(NoticeView.Action.edit, NoticeView.Action.end));
        }
        if (viewer.isPerson() && current && !viewer.coordinatedPartnerships().isEmpty()) {
            actions.add(NoticeView.Action.introduce);
        }
        if (viewer.isPerson() && current && viewer.organizations().keySet().stream().anyMatch(own -> viewer.mayEditOrganization(own) && !own.equals(organization))) {
            actions.add(NoticeView.Action.answer);
        }
        return List.copyOf(actions);
    }
}
