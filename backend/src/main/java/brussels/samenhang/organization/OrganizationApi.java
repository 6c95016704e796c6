package brussels.samenhang.organization;

import brussels.samenhang.shared.security.OrganizationRole;
import brussels.samenhang.shared.text.Localized;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other features may ask of organizations. */
public interface OrganizationApi {

    /** Permission to change the record of the organization in the path. */
    String EDIT = "organization-edit";

    /** Whether the viewer of this request has that permission. */
    boolean mayEdit(UUID organizationId);

    Optional<Known> find(UUID organizationId);

    /** Adds an organization with its first user, who owns the record; in the transaction of the caller. */
    UUID add(NewOrganization organization, UUID owner);

    /** Adds an organization on whose behalf the person who is asking enters it, and for which nobody acts yet (1-R48). */
    UUID addAssisted(NewOrganization organization);

    /** Lets a person act for an organization from today; refused with stateConflict when that person does already. */
    void grant(UUID organizationId, UUID personId, OrganizationRole role);

    /** Those who decide for the organization today. */
    List<UUID> owners(UUID organizationId);

    /** Whether anybody acts for the organization today. */
    boolean hasUsers(UUID organizationId);

    boolean isUser(UUID organizationId, UUID personId);

    /** Organizations that may be the same, most alike first; at most ten. */
    List<DuplicateCandidate> duplicates(DuplicateCheck check);

    /** Every organization the directory shows for these filters, in its order, all pages together. */
    List<UUID> found(OrganizationQuery query);

    record Known(UUID id, Localized name, OrganizationStatus status) {
    }

    /**
     * What is known of an organization when it enters the register, checked by the caller.
     *
     * @param municipality NIS code
     * @param contactFunction null for a general contact
     */
    record NewOrganization(Localized name, String type, String typeOther, String legalForm, int municipality, String enterpriseNumber,
            Localized purpose, String website, Localized contactFunction, String contactEmail) {
    }
}
