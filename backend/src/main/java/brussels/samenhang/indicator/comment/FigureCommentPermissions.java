package brussels.samenhang.indicator.comment;

import brussels.samenhang.indicator.comment.FigureCommentCommands.NewComment;
import brussels.samenhang.indicator.comment.FigureCommentView.Action;
import brussels.samenhang.indicator.comment.FigureCommentView.State;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Those a figure shows speak for themselves: who coordinates for the partnership, who edits for an organization that takes part. The administration answers and may hide. */
@Singleton
class FigureCommentPermissions {

    static final String WRITE = "figureComment-write";
    static final String EDIT = "figureComment-edit";
    static final String ANSWER = "figureComment-answer";

    /**
     * Condition on a comment {@code c} on a figure {@code o}: the viewer may read it. Its parameters come from {@link #bind}. What
     * is said about a figure the public may not see stays with the partners too: words can give a number away.
     */
    static final String SEEN = """
            (c.state <> 'withdrawn' and (cast(:sightAdministration as boolean) or c.organization_id is null and c.partnership_id = any(cast(:sightRun as uuid[]))
              or c.organization_id = any(cast(:sightOrganizations as uuid[]))
              or c.state = 'shown' and o.status in ('validated', 'accepted', 'published') and (c.partnership_id = any(cast(:sightPart as uuid[])) or cast(:sightAll as boolean)
                or c.audience = 'everybody' and o.status = 'published' and not exists (select from confidential_figure hidden where hidden.observation_id = o.id))))""";

    private static final String COMMENTED = """
            select o.partnership_id from observation o where o.id = :observation and o.partnership_id is not null and o.status in ('validated', 'accepted', 'published')""";
    private static final String TAKES_PART = """
            select from membership m where m.partnership_id = :partnership and m.organization_id = :organization""";

    @Inject
    Viewer viewer;

    @Inject
    Sql sql;

    @Inject
    FigureCommentRepository comments;

    @Blocking
    @PermissionChecker(WRITE)
    boolean mayWrite(SecurityIdentity identity, NewComment comment) {
        if (!viewer.isPerson() || comment == null) {
            return false;
        }
        return sql.query(COMMENTED).with("observation", comment.observation()).first(row -> row.uuid("partnership_id"))
                .filter(partnership -> comment.organization() == null ? viewer.coordinates(partnership)
                        : viewer.mayEditOrganization(comment.organization())
                                && sql.query(TAKES_PART).with("partnership", partnership).with("organization", comment.organization()).exists())
                .isPresent();
    }

    @Blocking
    @PermissionChecker(EDIT)
    boolean mayEdit(SecurityIdentity identity, UUID figureCommentId) {
        return viewer.isPerson() && comments.findByIdOptional(figureCommentId).filter(comment -> speaksFor(comment.partnershipId(), comment.organizationId())).isPresent();
    }

    @PermissionChecker(ANSWER)
    boolean mayAnswer(SecurityIdentity identity) {
        return viewer.isAdministration();
    }

    Query bind(Query query) {
        var part = new HashSet<>(viewer.memberPartnerships());
        part.addAll(viewer.coordinatedPartnerships());
        return query.with("sightAdministration", viewer.isAdministration()).with("sightAll", viewer.isEvaluator()).with("sightRun", viewer.coordinatedPartnerships())
                .with("sightOrganizations", viewer.organizations().keySet()).with("sightPart", part);
    }

    List<Action> actions(UUID partnership, UUID organization, State state) {
        if (!viewer.isPerson()) {
            return null;
        }
        var actions = new ArrayList<Action>();
        if (speaksFor(partnership, organization)) {
            actions.addAll(List.of(Action.edit, Action.withdraw));
        }
        if (viewer.isAdministration()) {
            actions.addAll(state == State.hidden ? List.of(Action.show) : List.of(Action.answer, Action.hide));
        }
        return List.copyOf(actions);
    }

    private boolean speaksFor(UUID partnership, UUID organization) {
        return organization == null ? viewer.coordinates(partnership) : viewer.mayEditOrganization(organization);
    }
}
