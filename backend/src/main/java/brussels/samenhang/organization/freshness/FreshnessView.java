package brussels.samenhang.organization.freshness;

import brussels.samenhang.organization.MunicipalityName;
import brussels.samenhang.shared.text.Localized;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How fresh the register is: counts with what they count, places in alphabetical order. */
@Schema(name = "RecordFreshness", title = "How fresh the records of organizations are")
record FreshnessView(
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true, description = "What is counted, and what the counts do not say.") Localized definition,
        @Schema(required = true) Counts all,
        @Schema(required = true, description = "In alphabetical order; without municipality for organizations of which it is not known.") List<OfMunicipality> municipalities) {

    @Schema(name = "FreshnessCounts", title = "Organizations by when they last confirmed their record")
    record Counts(
            @Schema(required = true, description = "All that have not ended.") int organizations,
            @Schema(required = true, description = "Confirmed within the last twelve months.") int withinYear,
            @Schema(required = true, description = "Confirmed, but longer ago.") int older,
            @Schema(required = true, description = "Never confirmed by the organization.") int never) {
    }

    @Schema(name = "FreshnessOfMunicipality", title = "Freshness in a municipality")
    record OfMunicipality(MunicipalityName municipality, @Schema(required = true) Counts counts) {
    }
}
