package brussels.samenhang.governance.meeting;

import java.time.Instant;
import java.util.UUID;

/** What other parts of this feature do with a meeting. */
public interface MeetingPlanning {

    /** Gives a meeting that is still to come other hours, as {@code POST /meetings/{id}/moves} does; nothing happens when they are its own. */
    void moveTo(UUID meeting, Instant startsAt, Instant endsAt);

    /** @throws brussels.samenhang.shared.problem.Problem {@code stateConflict} when the meeting was held or cancelled */
    void requireToCome(UUID meeting);
}
