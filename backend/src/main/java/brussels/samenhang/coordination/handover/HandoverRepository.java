package brussels.samenhang.coordination.handover;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@Singleton
class HandoverRepository implements PanacheRepositoryBase<Handover, UUID> {

    Optional<Handover> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
