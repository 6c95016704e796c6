package brussels.samenhang.organization;

import brussels.samenhang.shared.text.Localized;
import java.net.URI;
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
        MunicipalityName municipality,
        @Schema(required = true) OrganizationStatus status,
        @Schema(description = "The beginning of its purpose.") Localized summary,
        @Schema(required = true, description = "In how many partnerships it takes part on the day.") int partnerships) {
}
