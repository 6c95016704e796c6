package brussels.samenhang.indicator.collection;

import brussels.samenhang.shared.http.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CollectionProgress", title = "How far a partnership is in a round",
        description = "Alphabetical, never ranked: it serves to help, not to compare.")
record ProgressView(
        @Schema(required = true) Ref partnership,
        @Schema(required = true, description = "Last day for this partnership.") LocalDate deadline,
        @Schema(required = true, description = "Figures that are asked for.") int expected,
        @Schema(required = true, description = "Of these, how many were begun.") int entered,
        @Schema(required = true, description = "Of these, how many were handed in, a stated absence included.") int handedIn,
        @Schema(required = true, description = "Of these, how many were validated.") int validated,
        @Schema(required = true, description = "Of those handed in, how many were so by the last day.") int onTime,
        @Schema(description = "Handed in of those expected, in percent.") BigDecimal completeness,
        @Schema(description = "On time of those handed in, in percent.") BigDecimal timeliness,
        @Schema(description = "When somebody was last reminded by mail of what is missing.") LocalDate remindedOn,
        @Schema(required = true, description = "What the viewer may do now: extend, freeze.") List<String> permittedActions) {
}
