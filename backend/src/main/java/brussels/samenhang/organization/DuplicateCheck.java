package brussels.samenhang.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of an organization that may be in the register already.
 *
 * @param municipality NIS code
 */
@Schema(name = "DuplicateCheck", title = "Organization to look for in the register")
public record DuplicateCheck(
        @Schema(required = true, examples = "Maison médicale La Synthèse asbl") @NotBlank @Size(max = 200) String name,
        @Schema(description = "In any way people write it.", examples = "BE 0202.239.951") @Size(max = 40) String enterpriseNumber,
        @Schema(description = "NIS code; a namesake elsewhere counts less.", examples = "21004") Integer municipality) {
}
