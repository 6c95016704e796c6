package brussels.samenhang.signal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class SignalRepository implements PanacheRepositoryBase<Signal, UUID> {
}
