package brussels.samenhang.coordination;

import brussels.samenhang.coordination.PostView.Action;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
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

    @Inject
    Sight sight;

    @Inject
    PostFacts facts;

    PostView find(UUID id) {
        return find(id, null);
    }

    /** @param asOf the day to tell of; today when null */
    PostView find(UUID id, LocalDate asOf) {
        var day = sight.day(asOf);
        var item = posts.find(id, day).orElseThrow(() -> Problem.notFound("postId", id));
        var detail = posts.detail(id, day).orElseThrow(() -> Problem.notFound("postId", id));
        // Who may know how often it was filled may know what follows from that.
        var seen = item.fillings() == null ? null : facts.of(List.of(item), day).get(id);
        var holders = appointments.ofPost(id);
        return PostView.of(item, detail, seen, posts.partnerships(id), holders, actions(item, holders));
    }

    private List<Action> actions(PostItem post, List<AppointmentView> holders) {
        if (!viewer.isPerson()) {
            return null;
        }
        var partnership = post.partnership() == null ? null : post.partnership().id();
        if (!permissions.manages(partnership)) {
            return holders.stream().anyMatch(this::isOwn) ? List.of(Action.openHandover) : List.of();
        }
        return post.validUntil() == null ? List.of(Action.edit, Action.end, Action.appoint, Action.stateFunding, Action.openHandover, Action.readHistory)
                : List.of(Action.edit, Action.appoint, Action.stateFunding, Action.openHandover, Action.readHistory);
    }

    /** Who holds a post now may hand it over. */
    private boolean isOwn(AppointmentView appointment) {
        var today = sight.today();
        return appointment.person() != null && viewer.personId().filter(appointment.person().id()::equals).isPresent() && !appointment.validFrom().isAfter(today)
                && (appointment.validUntil() == null || !appointment.validUntil().isBefore(today));
    }
}
