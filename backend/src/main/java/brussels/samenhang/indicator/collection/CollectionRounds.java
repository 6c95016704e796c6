package brussels.samenhang.indicator.collection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The rounds that are kept. */
@Singleton
class CollectionRounds implements PanacheRepositoryBase<CollectionRound, UUID> {
}
