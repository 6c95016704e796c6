package brussels.samenhang.indicator.observation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The figures that are kept. */
@Singleton
class Observations implements PanacheRepositoryBase<Observation, UUID> {
}
