package brussels.samenhang.membership.reception;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.time.Period;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A member takes up a function of the reception over a period (2b-R16). */
@Entity
class MembershipFunction {

    @Id
    private UUID id;
    private UUID membershipId;
    private String function;
    @Embedded
    private Period period;

    protected MembershipFunction() {
    }

    static MembershipFunction begin(UUID membership, String function, LocalDate from) {
        var taken = new MembershipFunction();
        taken.id = Ids.next();
        taken.membershipId = membership;
        taken.function = function;
        taken.period = Period.since(from);
        return taken;
    }

    /** The day on which it is dropped is the first without it; taken up and dropped on one day, that day stays. */
    void dropOn(LocalDate day) {
        period = period.endingOn(day.isAfter(period.from()) ? day.minusDays(1) : day);
    }

    /** Dropped today and taken up again today: it never stopped. */
    void goOn() {
        period = Period.since(period.from());
    }

    String function() {
        return function;
    }
}
