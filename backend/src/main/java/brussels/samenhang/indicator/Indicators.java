package brussels.samenhang.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The indicators that are kept. */
@Singleton
class Indicators implements PanacheRepositoryBase<Indicator, UUID> {
}
