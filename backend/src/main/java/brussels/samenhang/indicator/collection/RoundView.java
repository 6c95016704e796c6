package brussels.samenhang.indicator.collection;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.time.PeriodType;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CollectionRound", title = "When figures for a period may be entered")
record RoundView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) PeriodType periodType,
        @Schema(required = true, examples = "2026-Q3") String period,
        @Schema(description = "Only for partnerships of this generation.") Ref generation,
        @Schema(required = true) LocalDate opensOn,
        @Schema(required = true) LocalDate deadline,
        @Schema(required = true) State state,
        @Schema(required = true, description = "Partnerships with another last day.") List<Extension> extensions,
        @Schema(description = "What the viewer may do now: extend.") List<String> permittedActions) {

    @Schema(name = "CollectionRoundState")
    enum State {
        toCome, open, over
    }

    @Schema(name = "CollectionExtension", title = "Other last day of a partnership")
    record Extension(
            @Schema(required = true) Ref partnership,
            @Schema(required = true) LocalDate until,
            @Schema(required = true) LocalDate givenOn,
            @Schema(description = "For those who take part in the partnership, and the administration.") String reason) {
    }
}
