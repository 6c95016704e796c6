package brussels.samenhang.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;

@Singleton
class MembershipRepository implements PanacheRepositoryBase<Membership, UUID> {

    boolean runsOrBegins(UUID organization, UUID partnership, LocalDate day) {
        return count("organizationId = ?1 and partnershipId = ?2 and (period.until is null or period.until >= ?3)", organization, partnership, day) > 0;
    }

    boolean runs(UUID organization, UUID partnership, LocalDate day) {
        return count("organizationId = ?1 and partnershipId = ?2 and period.from <= ?3 and (period.until is null or period.until >= ?3)",
                organization, partnership, day) > 0;
    }
}
