package brussels.samenhang.membership.reception;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@Singleton
class MembershipFunctionRepository implements PanacheRepositoryBase<MembershipFunction, UUID> {

    List<MembershipFunction> on(UUID membership, LocalDate day) {
        return list("membershipId = ?1 and period.from <= ?2 and (period.until is null or period.until >= ?2)", membership, day);
    }
}
