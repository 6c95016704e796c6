package brussels.samenhang.membership.following;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

@Singleton
class FollowRepository implements PanacheRepositoryBase<Follow, UUID> {

    Optional<Follow> running(UUID partnership, UUID organization, UUID person) {
        return organization == null
                ? find("partnershipId = ?1 and personId = ?2 and period.until is null", partnership, person).firstResultOptional()
                : find("partnershipId = ?1 and organizationId = ?2 and period.until is null", partnership, organization).firstResultOptional();
    }
}
