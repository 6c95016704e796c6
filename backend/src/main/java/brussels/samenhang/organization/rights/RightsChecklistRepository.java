package brussels.samenhang.organization.rights;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class RightsChecklistRepository implements PanacheRepositoryBase<RightsChecklist, UUID> {
}
