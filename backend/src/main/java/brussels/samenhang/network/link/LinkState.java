package brussels.samenhang.network.link;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PartnershipLinkState", title = "How one side sees a link")
record LinkState(
        @Schema(required = true, description = "Code of the vocabulary linkTypes.", examples = "information") @NotBlank @Size(max = 60) String type,
        @Schema(description = "Code of the vocabulary linkDegrees.") @Size(max = 60) String degree,
        @Schema(description = "Codes of the vocabulary linkCollaborations.") @Size(max = 10) List<@NotBlank @Size(max = 60) String> collaborations,
        @Schema(description = "For the two sides and the administration only.") @Size(max = 2000) String note,
        @Schema(description = "Of which day; today when absent.") LocalDate on) {

    LinkState {
        collaborations = Objects.requireNonNullElse(collaborations, List.of());
    }
}
