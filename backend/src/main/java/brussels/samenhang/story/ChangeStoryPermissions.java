package brussels.samenhang.story;

import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.story.ChangeStoryCommands.NewStory;
import brussels.samenhang.story.ChangeStoryView.Action;
import brussels.samenhang.story.ChangeStoryView.State;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** Who takes part writes; who coordinates reviews and records what a body chose; a story is read as far as the consent reaches. */
@Singleton
class ChangeStoryPermissions {

    static final String WRITE = "story-write";
    static final String EDIT = "story-edit";
    static final String RUN = "story-run";
    static final String WITHDRAW = "story-withdraw";
    static final String DASHBOARD = "story-dashboard";

    /** Condition on a story {@code s}: the viewer may read it. Its parameters come from {@link #bind}. */
    static final String SEEN = """
            (s.state <> 'withdrawn' and (s.partnership_id = any(cast(:sightRun as uuid[])) or s.author_person_id = cast(:sightSelf as uuid)
              or s.state = 'accepted' and (s.consent = 'everybody' or s.partnership_id = any(cast(:sightPart as uuid[])) or cast(:sightAll as boolean) and s.consent = 'administration')))""";

    @Inject
    Viewer viewer;

    @Inject
    ChangeStoryRepository stories;

    @Blocking
    @PermissionChecker(WRITE)
    boolean mayWrite(SecurityIdentity identity, NewStory story) {
        return viewer.isPerson() && story != null && (viewer.takesPartIn(story.partnership()) || viewer.coordinates(story.partnership()));
    }

    @Blocking
    @PermissionChecker(EDIT)
    boolean mayEdit(SecurityIdentity identity, UUID changeStoryId) {
        return holds(changeStoryId, story -> edits(story.partnershipId(), story.state(), isOwn(story)));
    }

    @Blocking
    @PermissionChecker(RUN)
    boolean mayRun(SecurityIdentity identity, UUID changeStoryId) {
        return holds(changeStoryId, story -> viewer.coordinates(story.partnershipId()));
    }

    @Blocking
    @PermissionChecker(WITHDRAW)
    boolean mayWithdraw(SecurityIdentity identity, UUID changeStoryId) {
        return holds(changeStoryId, story -> viewer.coordinates(story.partnershipId()) || isOwn(story));
    }

    @Blocking
    @PermissionChecker(DASHBOARD)
    boolean maySeeDashboard(SecurityIdentity identity) {
        return viewer.isAdministration() || viewer.isEvaluator() || !viewer.coordinatedPartnerships().isEmpty() || !viewer.memberPartnerships().isEmpty();
    }

    Query bind(Query query) {
        var part = new HashSet<>(viewer.memberPartnerships());
        part.addAll(viewer.coordinatedPartnerships());
        return query.with("sightAll", viewer.isAdministration() || viewer.isEvaluator()).with("sightRun", viewer.coordinatedPartnerships()).with("sightPart", part)
                .with("sightSelf", viewer.personId().orElse(null));
    }

    List<Action> actions(UUID partnership, State state, boolean own) {
        if (!viewer.isPerson()) {
            return null;
        }
        var actions = new ArrayList<Action>();
        var runs = viewer.coordinates(partnership);
        if (edits(partnership, state, own)) {
            actions.add(Action.edit);
        }
        if (runs && state == State.proposed) {
            actions.add(Action.review);
        }
        if (runs && state == State.accepted) {
            actions.add(Action.select);
        }
        if (runs || own) {
            actions.add(Action.withdraw);
        }
        return List.copyOf(actions);
    }

    /** Once it is read by others only who coordinates changes it. */
    private boolean edits(UUID partnership, State state, boolean own) {
        return viewer.coordinates(partnership) || own && state != State.accepted;
    }

    private boolean isOwn(ChangeStory story) {
        return story.isBy(viewer.personId().orElse(null));
    }

    private boolean holds(UUID id, Predicate<ChangeStory> right) {
        return viewer.isPerson() && stories.findByIdOptional(id).filter(right).isPresent();
    }
}
