package brussels.samenhang.membership.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class AgreementPartyRepository implements PanacheRepositoryBase<AgreementParty, UUID> {
}
