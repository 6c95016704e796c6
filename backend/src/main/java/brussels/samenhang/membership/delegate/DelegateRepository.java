package brussels.samenhang.membership.delegate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class DelegateRepository implements PanacheRepositoryBase<Delegate, UUID> {
}
