package brussels.samenhang.partnership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class PartnershipRepository implements PanacheRepositoryBase<Partnership, UUID> {
}
