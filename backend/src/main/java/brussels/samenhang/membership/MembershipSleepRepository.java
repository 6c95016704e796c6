package brussels.samenhang.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@Singleton
class MembershipSleepRepository implements PanacheRepositoryBase<MembershipSleep, UUID> {

    Optional<MembershipSleep> current(UUID membership, LocalDate day) {
        return find("membershipId = ?1 and period.from <= ?2 and (period.until is null or period.until >= ?2)", membership, day).firstResultOptional();
    }
}
