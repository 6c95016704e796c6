package brussels.samenhang.report;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AnnualReportDeadline", title = "By when annual reports on a year are asked")
record AnnualReportDeadlineView(
        @Schema(required = true, examples = "2025") int year,
        @Schema(description = "Of which generation; absent: of all others.") UUID generation,
        @Schema(required = true) LocalDate dueOn) {
}
