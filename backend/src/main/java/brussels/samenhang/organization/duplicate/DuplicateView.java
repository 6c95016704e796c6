package brussels.samenhang.organization.duplicate;

import brussels.samenhang.organization.MunicipalityName;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two records that may be of one organization. */
@Schema(name = "DuplicatePair", title = "Two records that may be of one organization")
record DuplicateView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true, description = "The one with more in the register: more memberships, else the older one.") Party one,
        @Schema(required = true) Party other,
        @Schema(required = true, description = "What they have in common, most telling first.") List<Sentence> reasons,
        @Schema(required = true) DuplicateState state,
        @Schema(required = true) Instant foundAt,
        Instant decidedAt,
        @Schema(description = "Name of the person who decided.") String decidedBy,
        @Schema(description = "Why they are not the same, or what to look at.") String note,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "DuplicateParty", title = "One of two records")
    record Party(
            @Schema(required = true) UUID id,
            @Schema(required = true) URI href,
            @Schema(required = true) Localized name,
            MunicipalityName municipality,
            @Schema(required = true, description = "Code of the vocabulary organizationTypes.") String type,
            @Schema(required = true, description = "Partnerships it takes or took part in.") int partnerships,
            @Schema(required = true, description = "People who act for it today.") int users,
            LocalDate lastConfirmedOn) {
    }

    @Schema(name = "DuplicateSentence", title = "Something two records have in common")
    record Sentence(@Schema(required = true) Reason reason, @Schema(required = true) Localized text) {
    }
}
