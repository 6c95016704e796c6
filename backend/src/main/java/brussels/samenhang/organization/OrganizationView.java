package brussels.samenhang.organization;

import brussels.samenhang.organization.OrganizationFields.Coordinates;
import brussels.samenhang.organization.OrganizationFields.Identifier;
import brussels.samenhang.organization.OrganizationFields.Scale;
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
        String legalFormOther,
        @Schema(description = "Code of the vocabulary controls.") String control,
        @Schema(description = "Holders of a political mandate sit in its board; absent when it is not known.") Boolean mandateHolders,
        @Schema(description = "Code of the vocabulary spheres.") String sphere,
        @Schema(required = true, description = "Codes of the vocabulary careLines.") List<String> careLines,
        @Schema(required = true, description = "Codes of the vocabulary competentAuthorities.") List<String> authorities,
        @Schema(required = true, description = "Codes of the vocabulary sectors.") List<String> sectors,
        String sectorsOther,
        @Schema(required = true, description = "Codes of the vocabulary targetGroups.") List<String> targetGroups,
        String targetGroupsOther,
        @Schema(description = "Ages of its public; absent is everybody.") Ages targetAges,
        @Schema(required = true, description = "Codes of the vocabulary themes.") List<String> themes,
        String themesOther,
        @Schema(required = true, description = "Codes of the vocabulary languages.") List<String> languages,
        String languagesOther,
        @Schema(examples = "0202239951") String enterpriseNumber,
        @Schema(required = true, description = "Other numbers it has.") List<Identifier> identifiers,
        Localized purpose,
        String website,
        @Schema(description = "Where it is registered.") MunicipalityName municipality,
        @Schema(required = true, description = "Where it is registered and where it works.") List<Site> sites,
        @Schema(required = true) List<Contact> contacts,
        @Schema(required = true) List<Ref> territoriesServed,
        Scale size,
        @Schema(description = "Whether its funders pay the time it spends in networks; absent when it is not known.") NetworkTime fundedForNetworkTime,
        @Schema(required = true) OrganizationStatus status,
        LocalDate statusVerifiedOn,
        @Schema(description = "Who found out that it stands so.") StatusVerifier statusVerifiedBy,
        @Schema(description = "When the organization last said that its record is right.") LocalDate lastConfirmedOn,
        @Schema(required = true, description = "Not confirmed for over a year: what it says may no longer hold.") boolean stale,
        @Schema(description = "Entered on behalf of the organization that day, and not yet confirmed by it.") LocalDate assistedSince,
        @Schema(required = true, description = "Organizations it came from.") List<Succession> predecessors,
        @Schema(required = true, description = "Organizations it went on as.") List<Succession> successors,
        @Schema(required = true, description = "Partnerships it takes part in on the day.") List<Membership> memberships,
        @Schema(required = true, description = "An invented organization for demonstration.") boolean synthetic,
        @Schema(description = "What the viewer may do with it: edit, confirm, manageUsers, readHistory, verify, handOver, join, claim.") List<String> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "Site", title = "Place of an organization")
    record Site(
            @Schema(required = true) UUID id,
            @Schema(required = true) SiteKind kind,
            Localized label,
            String street,
            String houseNumber,
            String floor,
            String postalCode,
            MunicipalityName municipality,
            Ref neighborhood,
            @Schema(description = "How to get in.") Localized access,
            @Schema(required = true, description = "Codes of the vocabulary accessFeatures.") List<String> accessFeatures,
            Localized accessibility,
            Localized publicTransport,
            @Schema(required = true, description = "Weekly hours, in the time of Brussels.") List<OpeningHours.Interval> openingHours,
            Localized openingNote,
            String phone,
            Coordinates coordinates) {
    }

    @Schema(name = "Contact", title = "Contact by function")
    record Contact(
            @Schema(required = true) UUID id,
            @Schema(required = true) Localized function,
            String email,
            String phone,
            @Schema(required = true, description = "The mailbox outlives its reader.") boolean generic,
            @Schema(required = true, description = "To be used when the others do not answer.") boolean fallback,
            @Schema(description = "Who reads it now; absent for the public unless that person agreed.") String personName,
            @Schema(description = "The person agreed that everybody reads the name; for those who act for the organization.") Boolean personAgreed,
            @Schema(description = "When the organization last said that this contact is right.") LocalDate confirmedOn) {

        /** What everybody may read of a contact. */
        Contact forThePublic() {
            return new Contact(id, function, email, phone, generic, fallback, Boolean.TRUE.equals(personAgreed) ? personName : null, null, confirmedOn);
        }
    }

    @Schema(name = "Succession", title = "Organization that went before or came after")
    record Succession(
            @Schema(required = true, description = "The other one.") Ref organization,
            @Schema(required = true) SuccessionKind kind,
            LocalDate happenedOn) {
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
