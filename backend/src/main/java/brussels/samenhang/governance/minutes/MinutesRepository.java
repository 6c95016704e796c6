package brussels.samenhang.governance.minutes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class MinutesRepository implements PanacheRepositoryBase<Minutes, UUID> {
}
