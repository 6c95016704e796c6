package brussels.samenhang.coordination.timeline;

import java.util.UUID;

/**
 * Whose history is read, exactly one of the three, and by whom.
 *
 * @param within the reader takes part there or works for the administration: names and what is not public may be told
 */
public record TimelineScope(UUID partnership, UUID organization, UUID post, boolean within) {
}
