package brussels.samenhang.membership.confirmation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class ConfirmationRepository implements PanacheRepositoryBase<Confirmation, UUID> {
}
