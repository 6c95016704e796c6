package brussels.samenhang.organization.merging;

import brussels.samenhang.shared.text.Localized;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two records side by side, and what merging them would do. */
@Schema(name = "OrganizationMergePreview", title = "Two records side by side, and what merging would do")
record MergePreview(
        @Schema(required = true) Party survivor,
        @Schema(required = true) Party merged,
        @Schema(required = true) List<Field> fields,
        @Schema(required = true, description = "Names under which the survivor is known afterwards, besides its name.") List<String> aliases,
        @Schema(required = true, description = "What becomes of the data of the merged record.") List<Moving> movings,
        @Schema(required = true) List<Moving.Membership> memberships) {

    @Schema(name = "MergeParty", title = "One of the two records")
    record Party(
            @Schema(required = true) UUID id,
            @Schema(required = true) URI href,
            @Schema(required = true) Localized name,
            @Schema(required = true) Instant createdAt,
            @Schema(required = true) Instant updatedAt,
            @Schema(description = "When the organization last said that its record is right.") LocalDate lastConfirmedOn,
            @Schema(required = true, description = "How much it has of each kind of data.") List<Holding> holdings) {
    }

    @Schema(name = "MergeHolding", title = "How much a record has of one kind of data")
    record Holding(@Schema(required = true, examples = "membership") String kind, @Schema(required = true) int count) {
    }

    @Schema(name = "MergeField", title = "One field of both records")
    record Field(
            @Schema(required = true, examples = "website") String field,
            @Schema(description = "What the survivor says, in words.") Localized survivor,
            @Schema(description = "What the merged record says, in words.") Localized merged,
            @Schema(required = true) boolean same,
            @Schema(required = true, description = "Values of both can stand together.") boolean canBeBoth,
            @Schema(required = true) Take suggested,
            @Schema(required = true) Take taken) {
    }
}
