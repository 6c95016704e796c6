package brussels.samenhang.dashboard;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.text.Localized;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TakingPart", title = "Who takes part in what", description = "In alphabetical order; nothing here says that a partnership with more members is better.")
record TakingPartView(
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true, description = "From when on joining and leaving is told.") LocalDate since,
        @Schema(required = true, description = "How to read the numbers.") Localized context,
        @Schema(required = true, description = "Organizations that take part in any of the partnerships.") int organizations,
        @Schema(required = true) List<Line> items,
        @Schema(required = true, description = "Organizations in more than one of the partnerships.") List<Shared> shared,
        @Schema(required = true, description = "Newest first.") List<Move> moves) {

    @Schema(name = "TakingPartLine", title = "Members of a partnership in numbers")
    record Line(
            @Schema(required = true) Ref partnership,
            String generation,
            @Schema(description = "Term of the vocabulary partnershipPhases.") String phase,
            @Schema(required = true) int members,
            @Schema(required = true, description = "Members whose part is funded.") int funded,
            @Schema(required = true, description = "Members whose part is not funded.") int unfunded,
            @Schema(required = true, description = "Members of whom it is not known.") int fundingUnknown,
            @Schema(required = true, description = "How many members work in each sector; one may work in several.") List<Sector> sectors,
            @Schema(required = true, description = "Of welfare and health, the sectors no member works in.") List<String> missing) {
    }

    @Schema(name = "TakingPartSector", title = "Members of a sector")
    record Sector(
            @Schema(required = true, description = "Term of the vocabulary sectors.") String sector,
            @Schema(required = true) int members) {
    }

    @Schema(name = "SharedOrganization", title = "Organization in several partnerships")
    record Shared(
            @Schema(required = true) Ref organization,
            @Schema(required = true) List<Ref> partnerships) {
    }

    @Schema(name = "MembershipMove", title = "Joining or leaving")
    record Move(
            @Schema(required = true) Ref organization,
            @Schema(required = true) Ref partnership,
            @Schema(required = true) Kind kind,
            @Schema(required = true) LocalDate on,
            @Schema(description = "Why it left: term of the vocabulary membershipEndReasons; for those who take part and the administration.") String reason,
            @Schema(description = "Phase the partnership was in.") String phase) {
    }

    @Schema(name = "MoveKind")
    enum Kind {
        joined, left
    }
}
