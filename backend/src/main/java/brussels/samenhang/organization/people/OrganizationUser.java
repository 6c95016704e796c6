package brussels.samenhang.organization.people;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.security.OrganizationRole;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A person acts for an organization over a period, in one role; another role is another row. */
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
    private Instant endedAt;
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

    /** At once: the day it ends is not one on which the person may still act, unless it is also the first. */
    void end(LocalDate today, Instant now) {
        until = since.isBefore(today) ? today.minusDays(1) : since;
        endedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID personId() {
        return personId;
    }

    OrganizationRole role() {
        return role;
    }
}
