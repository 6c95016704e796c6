package brussels.samenhang.organization;

import brussels.samenhang.shared.text.Localized;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organization in the register that may be the same.
 *
 * @param similarity of the names, from 0 to 1
 */
@Schema(name = "DuplicateCandidate", title = "Organization that may be the same")
public record DuplicateCandidate(
        @Schema(required = true) Existing organization,
        @Schema(required = true, description = "Why it may be the same.") List<Reason> reasons,
        @Schema(required = true, format = "number", implementation = String.class, examples = "0.96") BigDecimal similarity) {

    /** Why two records may be of one organization, strongest first. */
    @Schema(name = "DuplicateReason")
    public enum Reason {
        sameNumber, sameName, alias, similarName
    }

    @Schema(name = "ExistingOrganization", title = "Organization in the register, in short")
    public record Existing(
            @Schema(required = true) UUID id,
            @Schema(required = true) URI href,
            @Schema(required = true) Localized name,
            MunicipalityName municipality,
            @Schema(required = true) OrganizationStatus status) {
    }
}
