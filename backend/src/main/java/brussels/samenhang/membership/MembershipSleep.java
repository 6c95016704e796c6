package brussels.samenhang.membership;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.time.Period;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A period in which a member is not active and still a member (3 §4.2). */
@Entity
class MembershipSleep {

    @Id
    private UUID id;
    private UUID membershipId;
    @Embedded
    private Period period;
    private String reason;
    private String note;

    protected MembershipSleep() {
    }

    static MembershipSleep begin(UUID membership, Period period, String reason, String note) {
        var sleep = new MembershipSleep();
        sleep.id = Ids.next();
        sleep.membershipId = membership;
        sleep.period = period;
        sleep.reason = reason;
        sleep.note = note;
        return sleep;
    }

    /** @param lastDay the last day asleep; never before the first */
    void end(LocalDate lastDay) {
        period = period.endingOn(lastDay);
    }

    Period period() {
        return period;
    }
}
