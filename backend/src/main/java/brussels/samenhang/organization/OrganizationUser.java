package brussels.samenhang.organization;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.security.OrganizationRole;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A person acts for an organization over a period. */
@Entity
class OrganizationUser {

    @Id
    private UUID id;
    private UUID organizationId;
    private UUID personId;
    @Enumerated(EnumType.STRING)
    private OrganizationRole role;
    private LocalDate since;
    private LocalDate until;
    @Version
    private int version;

    protected OrganizationUser() {
    }

    static OrganizationUser grant(UUID organization, UUID person, OrganizationRole role, LocalDate today) {
        var user = new OrganizationUser();
        user.id = Ids.next();
        user.organizationId = organization;
        user.personId = person;
        user.role = role;
        user.since = today;
        return user;
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }
}
