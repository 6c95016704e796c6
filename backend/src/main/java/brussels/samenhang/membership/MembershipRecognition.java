package brussels.samenhang.membership;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.time.Period;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Whether one local authority sees a member as a partner in this partnership, from a day on (1-R54). */
@Entity
class MembershipRecognition {

    @Id
    private UUID id;
    private UUID membershipId;
    private UUID authorityId;
    private boolean recognized;
    @Embedded
    private Period period;
    private String note;

    protected MembershipRecognition() {
    }

    static MembershipRecognition state(UUID membership, UUID authority, boolean recognized, LocalDate from, String note) {
        var stated = new MembershipRecognition();
        stated.id = Ids.next();
        stated.membershipId = membership;
        stated.authorityId = authority;
        stated.period = Period.since(from);
        stated.correct(recognized, note);
        return stated;
    }

    /** Said anew for the same first day: the journal keeps what it was. */
    void correct(boolean recognized, String note) {
        this.recognized = recognized;
        this.note = note;
    }

    void giveWayOn(LocalDate from) {
        period = period.endingOn(from.minusDays(1));
    }

    LocalDate from() {
        return period.from();
    }
}
