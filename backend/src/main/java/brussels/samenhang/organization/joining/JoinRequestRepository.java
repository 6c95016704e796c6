package brussels.samenhang.organization.joining;

import brussels.samenhang.shared.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@Singleton
class JoinRequestRepository implements PanacheRepositoryBase<JoinRequest, UUID> {

    /** For an act: two who answer at the same moment do so one after the other. */
    JoinRequest take(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("joinRequestId", id));
    }
}
