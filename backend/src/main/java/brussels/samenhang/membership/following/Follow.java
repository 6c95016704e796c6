package brussels.samenhang.membership.following;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.time.Period;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** An organization, or a person, follows a partnership without being a member (3-R9). */
@Entity
@Table(name = "partnership_follow")
class Follow {

    @Id
    private UUID id;
    private UUID partnershipId;
    private UUID organizationId;
    private UUID personId;
    @Embedded
    private Period period;

    protected Follow() {
    }

    /** @param organization null when the person follows for himself or herself */
    static Follow begin(UUID partnership, UUID organization, UUID person, LocalDate from) {
        var follow = new Follow();
        follow.id = Ids.next();
        follow.partnershipId = partnership;
        follow.organizationId = organization;
        follow.personId = organization == null ? person : null;
        follow.period = Period.since(from);
        return follow;
    }

    /** What ended stays ended: asking again changes nothing. */
    void end(LocalDate on) {
        if (period.until() == null) {
            period = period.endingOn(on.isBefore(period.from()) ? period.from() : on);
        }
    }

    UUID id() {
        return id;
    }

    UUID partnershipId() {
        return partnershipId;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID personId() {
        return personId;
    }
}
