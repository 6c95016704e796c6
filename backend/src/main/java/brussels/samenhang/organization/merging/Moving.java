package brussels.samenhang.organization.merging;

import brussels.samenhang.shared.http.Ref;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of the rows of one kind. */
@Schema(name = "MergeMoving", title = "What becomes of one kind of data")
record Moving(
        @Schema(required = true, description = "Kind of data.", examples = "membership") String kind,
        @Schema(required = true, description = "How many go over to the survivor.") int moved,
        @Schema(required = true, description = "How many are taken up in one the survivor has.") int combined,
        @Schema(required = true, description = "How many stay with the old record, because the survivor has its own.") int kept) {

    /** A membership, before and after. */
    @Schema(name = "MergeMembership", title = "What becomes of a membership")
    record Membership(
            @Schema(required = true) Ref partnership,
            @Schema(required = true) Outcome outcome,
            @Schema(required = true, description = "Code of the vocabulary membershipKinds.") String membershipKind,
            @Schema(required = true, description = "Period of the merged record.") LocalDate validFrom,
            LocalDate validUntil,
            @Schema(description = "Periods of the survivor in this partnership afterwards.") List<Days> afterwards) {
    }

    @Schema(name = "MergePeriod", title = "Period of a membership")
    record Days(@Schema(required = true) String membershipKind, @Schema(required = true) LocalDate validFrom, LocalDate validUntil) {
    }

    @Schema(name = "MergeOutcome")
    enum Outcome {
        moved, combined, kept
    }
}
