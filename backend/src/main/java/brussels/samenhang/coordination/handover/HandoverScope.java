package brussels.samenhang.coordination.handover;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What is handed over.
 *
 * @param partnerships those the post works for
 * @param predecessor the person who leaves, null when an organization held the post or nobody is known
 * @param day what counts as today
 */
public record HandoverScope(UUID post, Set<UUID> partnerships, UUID predecessor, LocalDate day) {
}
