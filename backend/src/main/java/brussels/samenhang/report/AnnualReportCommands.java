package brussels.samenhang.report;

import brussels.samenhang.report.assembly.ReportNarrative;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked of annual reports. */
final class AnnualReportCommands {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;

    private AnnualReportCommands() {
    }

    @Schema(name = "AnnualReportLanguage", description = "In which a report is written and sent.")
    enum ReportLanguage {
        nl, fr
    }

    @Schema(name = "NewAnnualReport", title = "Annual report to start")
    record NewReport(
            @NotNull @Schema(required = true) UUID partnership,
            @NotNull @Min(FIRST_YEAR) @Max(LAST_YEAR) @Schema(required = true, description = "The year it is about; not a year to come.", examples = "2025") Integer year,
            @NotNull @Schema(required = true) ReportLanguage language) {
    }

    @Schema(name = "AnnualReportFields", title = "What people write in an annual report")
    record ReportFields(
            @NotNull @Schema(required = true) ReportLanguage language,
            @NotNull @Valid @Schema(required = true) ReportNarrative narrative) {
    }

    @Schema(name = "AnnualReportApproval", title = "That a partnership agrees with its annual report")
    record Approval(
            @NotNull @Schema(required = true, description = "Day of the meeting or the decision; not in the future.") LocalDate on,
            @Schema(description = "Body of the same partnership that agreed, when it was one.") UUID body) {
    }

    @Schema(name = "AnnualReportReturn", title = "Annual report to give back")
    record Return(@NotNull @Size(min = 1, max = 2000) @Schema(required = true, description = "What has to be otherwise.") String note) {
    }

    @Schema(name = "AnnualReportPublication", title = "Whether everybody may read an annual report")
    record Publication(@NotNull @Schema(required = true) Boolean published) {
    }

    @Schema(name = "NewAnnualReportDeadline", title = "By when annual reports are asked")
    record Deadline(
            @NotNull @Min(FIRST_YEAR) @Max(LAST_YEAR) @Schema(required = true, description = "The year the reports are about.", examples = "2025") Integer year,
            @Schema(description = "Only of partnerships of this generation; absent: of all others.") UUID generation,
            @NotNull @Schema(required = true, description = "In that year or later.") LocalDate dueOn) {
    }
}
