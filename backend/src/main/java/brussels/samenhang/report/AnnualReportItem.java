package brussels.samenhang.report;

import brussels.samenhang.report.AnnualReportCommands.ReportLanguage;
import brussels.samenhang.shared.http.Ref;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AnnualReportItem", title = "Annual report in a list")
record AnnualReportItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Ref partnership,
        @Schema(required = true, examples = "2025") int year,
        @Schema(required = true) ReportLanguage language,
        @Schema(required = true) AnnualReportState state,
        LocalDate dueOn,
        LocalDate sentOn,
        @Schema(required = true) boolean published) {
}
