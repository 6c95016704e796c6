package brussels.samenhang.funding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class FundingRepository implements PanacheRepositoryBase<FundingLine, UUID> {
}
