package brussels.samenhang.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class MembershipRequestRepository implements PanacheRepositoryBase<MembershipRequest, UUID> {
}
