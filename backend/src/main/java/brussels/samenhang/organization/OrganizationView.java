package brussels.samenhang.organization;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organization with all that is public about it. */
@Schema(name = "Organization", title = "Organization")
record OrganizationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Localized name,
        @Schema(required = true, description = "Other names it is known under.") List<OrganizationFields.Alias> aliases,
        @Schema(required = true, description = "Code of the vocabulary organizationTypes.") String type,
        String typeOther,
        @Schema(description = "Code of the vocabulary legalForms.") String legalForm,
        @Schema(description = "Code of the vocabulary controls.") String control,
        @Schema(required = true, description = "Codes of the vocabulary sectors.") List<String> sectors,
        @Schema(required = true, description = "Codes of the vocabulary targetGroups.") List<String> targetGroups,
        @Schema(required = true, description = "Codes of the vocabulary languages.") List<String> languages,
        @Schema(examples = "0202239951") String enterpriseNumber,
        Localized purpose,
        String website,
        @Schema(description = "Where it is registered.") MunicipalityName municipality,
        @Schema(required = true, description = "Where it works.") List<Site> sites,
        @Schema(required = true) List<OrganizationFields.Contact> contacts,
        @Schema(required = true) List<Ref> territoriesServed,
        @Schema(required = true) OrganizationStatus status,
        LocalDate statusVerifiedOn,
        @Schema(description = "Who found out that it stands so.") StatusVerifier statusVerifiedBy,
        @Schema(description = "When the organization last said that its record is right.") LocalDate lastConfirmedOn,
        @Schema(required = true, description = "Not confirmed for over a year: what it says may no longer hold.") boolean stale,
        @Schema(description = "Entered on behalf of the organization that day, and not yet confirmed by it.") LocalDate assistedSince,
        @Schema(required = true, description = "Partnerships it takes part in on the day.") List<Membership> memberships,
        @Schema(required = true, description = "An invented organization for demonstration.") boolean synthetic,
        @Schema(description = "What the viewer may do with it: edit, confirm, manageUsers, readHistory, verify, handOver, join, claim.") List<String> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "Site", title = "Place where an organization works")
    record Site(
            @Schema(required = true) UUID id,
            Localized label,
            String street,
            String houseNumber,
            String postalCode,
            MunicipalityName municipality,
            Localized accessibility) {
    }

    @Schema(name = "MembershipOfOrganization", title = "Partnership an organization takes part in")
    record Membership(
            @Schema(required = true) UUID id,
            @Schema(required = true) URI href,
            @Schema(required = true) Ref partnership,
            @Schema(required = true, description = "Code of the vocabulary membershipKinds.") String kind,
            Boolean funded,
            @Schema(required = true) LocalDate validFrom,
            LocalDate validUntil) {
    }
}
