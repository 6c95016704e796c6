package brussels.samenhang.organization.people;

import brussels.samenhang.shared.security.OrganizationRole;
import java.util.List;
import java.util.UUID;

/** What other features may ask of the people who act for organizations. */
public interface PeopleApi {

    /** Lets a person act for an organization from today; refused with stateConflict when that person does already. */
    void grant(UUID organizationId, UUID personId, OrganizationRole role);

    /** Those who decide for the organization today. */
    List<UUID> owners(UUID organizationId);

    /** Whether anybody acts for the organization today. */
    boolean hasUsers(UUID organizationId);

    boolean isUser(UUID organizationId, UUID personId);

    /** Ends every right of a person at once, also that of a last owner; in the transaction of the caller. Gives how many. */
    int endAll(UUID personId);

    /** Asks somebody by mail to take over a record that was entered on behalf of the organization. */
    UUID handOver(UUID organizationId, String email, String language);
}
