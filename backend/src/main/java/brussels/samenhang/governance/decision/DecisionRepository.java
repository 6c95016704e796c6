package brussels.samenhang.governance.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {
}
