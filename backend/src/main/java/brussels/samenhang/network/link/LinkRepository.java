package brussels.samenhang.network.link;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class LinkRepository implements PanacheRepositoryBase<PartnershipLink, UUID> {
}
