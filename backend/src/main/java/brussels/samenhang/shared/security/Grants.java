package brussels.samenhang.shared.security;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What our own database knows of the person behind a token.
 *
 * @param personId null when the person is not known here yet
 * @param organizations role of the person today, by organization
 * @param partnerships partnerships one of those organizations is a member of today
 * @param coordinated partnerships the person coordinates today
 */
public record Grants(UUID personId, Map<UUID, OrganizationRole> organizations, Set<UUID> partnerships, Set<UUID> coordinated) {

    public static final Grants NONE = new Grants(null, Map.of(), Set.of(), Set.of());
}
