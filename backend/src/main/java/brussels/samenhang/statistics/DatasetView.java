package brussels.samenhang.statistics;

import brussels.samenhang.shared.text.Localized;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StatisticalDataset", title = "Figures of one indicator, as a data set")
record DatasetView(
        @Schema(required = true, description = "The figures as they were entered.") URI href,
        @Schema(required = true, examples = "population") String code,
        @Schema(required = true) URI indicator,
        @Schema(required = true) Localized name,
        @Schema(required = true) Localized description,
        @Schema(required = true) Localized caveat,
        @Schema(required = true, description = "Term of the vocabulary units.") String unit,
        @Schema(required = true, description = "Term of the vocabulary periodTypes.") String periodType,
        @Schema(description = "Number of published figures; absent for an indicator that is worked out when asked for.") Long figures,
        @Schema(description = "First day a published figure is about.") LocalDate from,
        @Schema(description = "Last day a published figure is about.") LocalDate until,
        @Schema(description = "When a published figure last changed.") Instant updatedAt,
        @Schema(required = true) List<Distribution> distributions) {

    @Schema(name = "DatasetDistribution", title = "Form a data set comes in")
    record Distribution(
            @Schema(required = true, examples = "text/csv") String mediaType,
            @Schema(required = true, description = "Address for tools that cannot send an Accept header.") URI href) {
    }
}
