package brussels.samenhang.relation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class RelationRepository implements PanacheRepositoryBase<OrganizationRelation, UUID> {
}
