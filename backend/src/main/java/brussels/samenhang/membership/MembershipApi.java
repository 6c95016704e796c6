package brussels.samenhang.membership;

import java.time.LocalDate;
import java.util.UUID;

/** What other features may ask of memberships. */
public interface MembershipApi {

    /**
     * Opens an application of an organization for a partnership, in the transaction of the caller.
     *
     * @return the id of the request
     * @throws brussels.samenhang.shared.problem.Problem stateConflict when the partnership takes no applications or one
     *         is open already, overlappingMembership when the organization takes part today
     */
    UUID apply(Application application);

    /** Whether an organization takes part in a partnership on a day. */
    boolean isMember(UUID organization, UUID partnership, LocalDate on);

    /** @param by the person who asks, who gets the answer together with the owners of the organization */
    record Application(UUID organization, UUID partnership, String message, UUID by) {
    }
}
