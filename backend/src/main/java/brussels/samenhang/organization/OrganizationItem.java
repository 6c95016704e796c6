package brussels.samenhang.organization;

import brussels.samenhang.organization.offer.AcceptsReferrals;
import brussels.samenhang.shared.text.Localized;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organization in the directory. */
@Schema(name = "OrganizationItem", title = "Organization in a list")
record OrganizationItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Localized name,
        @Schema(required = true, description = "Code of the vocabulary organizationTypes.") String type,
        @Schema(required = true, description = "Codes of the vocabulary sectors.") List<String> sectors,
        @Schema(required = true, description = "Codes of the vocabulary themes: its own and those of its services.") List<String> themes,
        @Schema(required = true, description = "Codes of the vocabulary targetGroups.") List<String> targetGroups,
        @Schema(required = true, description = "Codes of the vocabulary languages.") List<String> languages,
        MunicipalityName municipality,
        @Schema(required = true) OrganizationStatus status,
        @Schema(description = "The beginning of its purpose.") Localized summary,
        @Schema(description = "Of the service that accepts most; absent when none says.") Referrals referrals,
        @Schema(description = "When the organization last said that its record is right.") LocalDate lastConfirmedOn,
        @Schema(required = true, description = "Not confirmed for over a year: what it says may no longer hold.") boolean stale,
        @Schema(required = true, description = "In how many partnerships it takes part on the day.") int partnerships) {

    @Schema(name = "Referrals", title = "Whether referrals are accepted, as said on a day")
    record Referrals(
            @Schema(required = true) AcceptsReferrals accepts,
            @Schema(required = true) LocalDate on) {
    }
}
