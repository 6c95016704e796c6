package brussels.samenhang.membership;

import java.time.LocalDate;
import java.util.UUID;

/** Acts on a membership that follow from an act of another part of this feature, in its transaction. */
public interface MembershipActs {

    void leave(UUID membership, LocalDate on, String reason, String note);

    /** Does nothing when the member sleeps already. */
    void sleepFrom(UUID membership, LocalDate from, String reason, String note);

    /** Ends a sleep that covers the day, if there is one. */
    void stayAwakeFrom(UUID membership, LocalDate from);

    void expect(UUID membership, String expectations);
}
