package brussels.samenhang.indicator.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The assignments that are kept. */
@Singleton
class Assignments implements PanacheRepositoryBase<IndicatorAssignment, UUID> {
}
