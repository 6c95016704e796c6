package brussels.samenhang.organization.people;

import brussels.samenhang.shared.security.OrganizationRole;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class OrganizationUserRepository implements PanacheRepositoryBase<OrganizationUser, UUID> {

    private static final String TODAY = "organizationId = ?1 and endedAt is null and since <= ?2 and (until is null or until >= ?2)";

    List<OrganizationUser> users(UUID organization, LocalDate today) {
        return list(TODAY, organization, today);
    }

    List<OrganizationUser> owners(UUID organization, LocalDate today) {
        return list(TODAY + " and role = ?3", organization, today, OrganizationRole.owner);
    }

    boolean hasUsers(UUID organization, LocalDate today) {
        return count(TODAY, organization, today) > 0;
    }

    boolean isUser(UUID organization, UUID person, LocalDate today) {
        return findUser(organization, person, today).isPresent();
    }

    Optional<OrganizationUser> findUser(UUID organization, UUID person, LocalDate today) {
        return find(TODAY + " and personId = ?3", organization, today, person).firstResultOptional();
    }
}
