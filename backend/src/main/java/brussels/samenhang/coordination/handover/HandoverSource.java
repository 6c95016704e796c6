package brussels.samenhang.coordination.handover;

import brussels.samenhang.shared.document.Chapter;
import java.util.Optional;

/**
 * A feature that knows something a successor needs: open tasks, decisions with what was rejected and why, the next meetings.
 * One CDI bean per chapter; it is asked each time an open handover is read, in one or two statements. Contacts are told by
 * function: a handover names nobody.
 */
public interface HandoverSource {

    /** What there is to hand over; empty when there is nothing, which leaves the chapter out. */
    Optional<Chapter> chapter(HandoverScope scope);
}
