package brussels.samenhang.organization.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@Singleton
class UserInvitationRepository implements PanacheRepositoryBase<UserInvitation, UUID> {

    /** For an act: two who use one invitation at the same moment do so one after the other. */
    Optional<UserInvitation> take(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<UserInvitation> findOpen(UUID organization, String email) {
        return find("organizationId = ?1 and lower(email) = lower(?2) and status = ?3", organization, email, UserInvitation.Status.open).firstResultOptional();
    }

    Optional<UUID> findIdByHash(String hash) {
        return find("tokenHash", hash).firstResultOptional().map(UserInvitation::id);
    }
}
