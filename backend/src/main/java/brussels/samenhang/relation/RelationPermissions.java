package brussels.samenhang.relation;

import brussels.samenhang.relation.RelationCommands.NewRelation;
import brussels.samenhang.relation.RelationView.Action;
import brussels.samenhang.relation.RelationView.State;
import brussels.samenhang.shared.persistence.Query;
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
import java.util.function.Predicate;

/** Each side speaks for itself; nobody speaks for the other, the administration neither. */
@Singleton
class RelationPermissions {

    static final String DECLARE = "relation-declare";
    static final String DECLARER = "relation-declarer";
    static final String OTHER = "relation-other";
    static final String SIDE = "relation-side";
    static final String DASHBOARD = "relation-dashboard";

    /** Condition on a relation {@code r}: the viewer reads the whole of it. Its parameters come from {@link #bind}. */
    static final String WHOLE = """
            (cast(:sightAll as boolean) or r.declarer_id = any(cast(:sightOrganizations as uuid[])) or r.other_id = any(cast(:sightOrganizations as uuid[]))
              or r.partnership_id = any(cast(:sightRun as uuid[])))""";
    /** Both sides say that there is one, and it stands. */
    static final String MUTUAL = "(r.answer in ('confirmed', 'qualified') and r.ended_on is null)";

    @Inject
    Viewer viewer;

    @Inject
    RelationRepository relations;

    @Blocking
    @PermissionChecker(DECLARE)
    boolean mayDeclare(SecurityIdentity identity, NewRelation relation) {
        return viewer.isPerson() && relation != null && viewer.mayEditOrganization(relation.declarer());
    }

    @Blocking
    @PermissionChecker(DECLARER)
    boolean declares(SecurityIdentity identity, UUID relationId) {
        return holds(relationId, relation -> viewer.mayEditOrganization(relation.declarerId()));
    }

    @Blocking
    @PermissionChecker(OTHER)
    boolean answers(SecurityIdentity identity, UUID relationId) {
        return holds(relationId, relation -> viewer.mayEditOrganization(relation.otherId()));
    }

    @Blocking
    @PermissionChecker(SIDE)
    boolean isOnASide(SecurityIdentity identity, UUID relationId) {
        return holds(relationId, relation -> viewer.mayEditOrganization(relation.declarerId()) || viewer.mayEditOrganization(relation.otherId()));
    }

    @Blocking
    @PermissionChecker(DASHBOARD)
    boolean maySeeDashboard(SecurityIdentity identity) {
        return viewer.isAdministration() || viewer.isEvaluator() || !viewer.coordinatedPartnerships().isEmpty() || !viewer.memberPartnerships().isEmpty();
    }

    Query bind(Query query) {
        return query.with("sightAll", viewer.isAdministration()).with("sightOrganizations", viewer.organizations().keySet()).with("sightRun", viewer.coordinatedPartnerships());
    }

    /** Those whose relations are counted for the viewer: of all partnerships, or of the viewer's own. */
    Query bindCounted(Query query) {
        var part = new HashSet<>(viewer.memberPartnerships());
        part.addAll(viewer.coordinatedPartnerships());
        return query.with("countAll", viewer.isAdministration() || viewer.isEvaluator()).with("countPart", part);
    }

    boolean readsMotives(UUID declarer) {
        return viewer.belongsTo(declarer);
    }

    List<Action> actions(UUID declarer, UUID other, State state, boolean standing) {
        if (!viewer.isPerson()) {
            return null;
        }
        var actions = new ArrayList<Action>();
        var declares = viewer.mayEditOrganization(declarer);
        var answers = viewer.mayEditOrganization(other);
        if (standing && answers) {
            actions.add(Action.answer);
        }
        if (standing && declares) {
            actions.add(Action.edit);
        }
        if (standing && (declares || answers) && state != State.declared) {
            actions.addAll(List.of(Action.evolve, Action.end));
        }
        if (declares && state == State.declared) {
            actions.add(Action.withdraw);
        }
        return List.copyOf(actions);
    }

    private boolean holds(UUID id, Predicate<OrganizationRelation> right) {
        return viewer.isPerson() && relations.findByIdOptional(id).filter(right).isPresent();
    }
}
