package brussels.samenhang.notice.interest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

@Singleton
class InterestRepository implements PanacheRepositoryBase<Interest, UUID> {

    Optional<Interest> of(UUID notice, UUID organization) {
        return find("noticeId = ?1 and organizationId = ?2", notice, organization).firstResultOptional();
    }
}
