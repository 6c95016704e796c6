package brussels.samenhang.organization.joining;

import brussels.samenhang.organization.OrganizationApi;
import brussels.samenhang.shared.persistence.Sql;
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

/**
 * The owners of the organization decide. As long as it has none, the administration does, and who coordinates a
 * partnership of the organization, though never on a request of one's own.
 */
@Singleton
class JoinRequestPermissions {

    static final String READ = "join-request-read";
    static final String DECIDE = "join-request-decide";
    static final String WITHDRAW = "join-request-withdraw";

    private record Parties(UUID organization, UUID person) {
    }

    @Inject
    Sql sql;

    @Inject
    Viewer viewer;

    @Inject
    OrganizationApi organizations;

    @Inject
    JoinDeciders deciders;

    @Blocking
    @PermissionChecker(READ)
    boolean mayRead(SecurityIdentity identity, UUID joinRequestId) {
        return parties(joinRequestId).filter(parties -> isOwn(parties.person()) || viewer.isAdministration() || mayDecide(parties.organization(), parties.person())).isPresent();
    }

    @Blocking
    @PermissionChecker(DECIDE)
    boolean mayDecide(SecurityIdentity identity, UUID joinRequestId) {
        return parties(joinRequestId).filter(parties -> mayDecide(parties.organization(), parties.person())).isPresent();
    }

    @Blocking
    @PermissionChecker(WITHDRAW)
    boolean mayWithdraw(SecurityIdentity identity, UUID joinRequestId) {
        return parties(joinRequestId).filter(parties -> isOwn(parties.person())).isPresent();
    }

    List<String> permitted(UUID organization, UUID person, JoinRequestStatus status, boolean remindable) {
        var actions = new ArrayList<String>();
        if (status == JoinRequestStatus.open && mayDecide(organization, person)) {
            actions.addAll(List.of("accept", "refuse"));
        }
        if (status == JoinRequestStatus.open && isOwn(person)) {
            if (remindable) {
                actions.add("remind");
            }
            actions.add("withdraw");
        }
        return actions;
    }

    private Optional<Parties> parties(UUID joinRequestId) {
        return viewer.isPerson() ? sql.query("select organization_id, person_id from join_request where id = :id").with("id", joinRequestId)
                .first(row -> new Parties(row.uuid("organization_id"), row.uuid("person_id"))) : Optional.empty();
    }

    private boolean isOwn(UUID person) {
        return viewer.personId().filter(person::equals).isPresent();
    }

    private boolean mayDecide(UUID organization, UUID person) {
        return viewer.owns(organization) || organizations.owners(organization).isEmpty()
                && (viewer.isAdministration() || !isOwn(person) && deciders.takesPartInOneOf(organization, viewer.coordinatedPartnerships()));
    }
}
