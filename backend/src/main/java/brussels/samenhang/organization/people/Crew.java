package brussels.samenhang.organization.people;

import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.OrganizationRole;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Who acts for an organization and in which role. One rule holds whatever its people do among themselves: once it has
 * an owner, somebody stays who decides.
 *
 * @param roles by person
 */
record Crew(Map<UUID, OrganizationRole> roles) {

    Crew {
        roles = Map.copyOf(roles);
    }

    /** The person gets another role; a change into the same role is none. */
    Crew changed(UUID person, OrganizationRole role) {
        return with(person, role).keepingAnOwner(this);
    }

    Crew without(UUID person) {
        return with(person, null).keepingAnOwner(this);
    }

    /**
     * The ownership goes from one person to another in one step.
     *
     * @param remaining the role the first one keeps, null to leave
     */
    Crew transferred(UUID from, UUID to, OrganizationRole remaining) {
        return with(to, OrganizationRole.owner).with(from, remaining);
    }

    boolean hasOwner() {
        return roles.containsValue(OrganizationRole.owner);
    }

    private Crew with(UUID person, OrganizationRole role) {
        var changed = new HashMap<>(roles);
        if (role == null) {
            changed.remove(person);
        } else {
            changed.put(person, role);
        }
        return new Crew(changed);
    }

    private Crew keepingAnOwner(Crew before) {
        if (before.hasOwner() && !hasOwner()) {
            throw Problem.of(ProblemType.stateConflict).because("people.lastOwner");
        }
        return this;
    }
}
