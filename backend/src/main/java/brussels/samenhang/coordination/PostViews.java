package brussels.samenhang.coordination;

import brussels.samenhang.coordination.PostView.Action;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** One post with all that belongs to it, as the caller may see it. */
@Singleton
class PostViews {

    @Inject
    PostReader posts;

    @Inject
    AppointmentReader appointments;

    @Inject
    CoordinationPermissions permissions;

    @Inject
    Viewer viewer;

    PostView find(UUID id) {
        var item = posts.find(id).orElseThrow(() -> Problem.notFound("postId", id));
        var detail = posts.detail(id).orElseThrow(() -> Problem.notFound("postId", id));
        return PostView.of(item, detail, posts.partnerships(id), appointments.ofPost(id), actions(item));
    }

    private List<Action> actions(PostItem post) {
        if (!viewer.isPerson()) {
            return null;
        }
        var partnership = post.partnership() == null ? null : post.partnership().id();
        if (!permissions.manages(partnership)) {
            return List.of();
        }
        return post.validUntil() == null ? List.of(Action.edit, Action.end, Action.appoint, Action.readHistory)
                : List.of(Action.edit, Action.appoint, Action.readHistory);
    }
}
