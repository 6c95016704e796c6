package brussels.samenhang.indicator.assignment;

import brussels.samenhang.indicator.IndicatorKind;
import brussels.samenhang.indicator.Level;
import brussels.samenhang.indicator.Measures;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.time.PeriodType;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IndicatorAssignment", title = "Assignment of an indicator")
record AssignmentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) IndicatorRef indicator,
        Ref partnership,
        Ref territory,
        @Schema(description = "Who hands in the figure; the partnership as a whole when absent.") Ref organization,
        @Schema(required = true) LocalDate validFrom,
        LocalDate validUntil,
        @Schema(required = true, description = "Last period that is over: the one a figure is expected for.", examples = "2026-Q3") String lastClosedPeriod,
        @Schema(description = "What the viewer may do now: enter, end, seeTargets, setTarget.") List<String> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "AssignedIndicator", title = "Indicator that is followed")
    record IndicatorRef(
            @Schema(required = true) UUID id,
            @Schema(required = true) URI href,
            @Schema(required = true) String code,
            @Schema(required = true) Localized name,
            @Schema(required = true) PeriodType periodType,
            @Schema(required = true) Level lowestLevel,
            @Schema(required = true, description = "By formula or by the register: nobody enters it.") boolean workedOut,
            @Schema(required = true) IndicatorKind kind,
            @Schema(required = true, description = "Term of the vocabulary units.") String unit,
            @Schema(required = true) Measures measures,
            @Schema(required = true, description = "Over what its figures may be broken down.") List<String> disaggregations) {
    }

    AssignmentView with(List<String> actions) {
        return new AssignmentView(id, href, indicator, partnership, territory, organization, validFrom, validUntil, lastClosedPeriod, actions, revision);
    }
}
