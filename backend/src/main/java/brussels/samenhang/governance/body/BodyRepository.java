package brussels.samenhang.governance.body;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class BodyRepository implements PanacheRepositoryBase<Body, UUID> {
}
