package brussels.samenhang.governance.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class AgendaItemRepository implements PanacheRepositoryBase<AgendaItem, UUID> {
}
