package brussels.samenhang.governance.body;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class BodySeatRepository implements PanacheRepositoryBase<BodySeat, UUID> {
}
