package brussels.samenhang.indicator.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The starting points and targets that are kept. */
@Singleton
class Targets implements PanacheRepositoryBase<IndicatorTarget, UUID> {
}
