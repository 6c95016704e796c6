package brussels.samenhang.partnership;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.text.Localized;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PartnershipItem", title = "Partnership in a list")
record PartnershipItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Localized name,
        @Schema(required = true, description = "Code of the vocabulary partnershipTypes.") String type,
        GenerationRef generation,
        Ref territory,
        MunicipalityRef municipality,
        @Schema(description = "Code of the vocabulary partnershipPhases; absent when it is not known.") String phase,
        @Schema(required = true, description = "Number of organizations taking part.") int members,
        @Schema(required = true, description = "Number of coordination posts nobody holds.") int vacantPosts) {

    @Schema(name = "GenerationReference", title = "Generation of a programme")
    record GenerationRef(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "2.0") String code,
            @Schema(required = true, description = "Code of the programme.", examples = "lwgc") String programme,
            @Schema(required = true) UUID programmeId) {
    }

    @Schema(name = "MunicipalityReference", title = "Municipality")
    record MunicipalityRef(
            @Schema(required = true, examples = "21001") int nisCode,
            @Schema(required = true) Localized name) {
    }
}
