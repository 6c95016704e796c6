package brussels.samenhang.membership;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.time.Period;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Whom to ask for at a member about this partnership (2b-R19). */
@Entity
class MembershipContact {

    @Id
    private UUID id;
    private UUID membershipId;
    private UUID personId;
    private String function;
    private String phone;
    @Embedded
    private Period period;
    private LocalDate confirmedOn;

    protected MembershipContact() {
    }

    static MembershipContact name(UUID membership, UUID person, LocalDate from, LocalDate today) {
        var contact = new MembershipContact();
        contact.id = Ids.next();
        contact.membershipId = membership;
        contact.personId = person;
        contact.period = Period.since(from);
        contact.confirmedOn = today;
        return contact;
    }

    MembershipContact reachedAs(String function, String phone) {
        this.function = function;
        this.phone = phone;
        return this;
    }

    void correct(UUID person, LocalDate today) {
        personId = person;
        confirm(today);
    }

    void confirm(LocalDate today) {
        confirmedOn = today;
    }

    void giveWayOn(LocalDate from) {
        period = period.endingOn(from.minusDays(1));
    }

    LocalDate from() {
        return period.from();
    }
}
