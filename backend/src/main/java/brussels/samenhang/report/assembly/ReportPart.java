package brussels.samenhang.report.assembly;

import brussels.samenhang.shared.text.Localized;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a report that comes out of the record: a table with what to know when reading it. */
@Schema(name = "AnnualReportPart", title = "Part of an annual report that comes out of the record")
public record ReportPart(
        @Schema(required = true, description = "What it is about, for a client that shows it in its own way.", examples = "meetings") String code,
        @Schema(required = true) Localized title,
        @Schema(required = true, description = "How to read it, and what is left out.") Localized note,
        @Schema(required = true, description = "Day on which it was taken from the record.") LocalDate takenOn,
        @Schema(required = true, description = "Headers of the table.") List<Localized> columns,
        @Schema(required = true, description = "None when the record says nothing of it.") List<Line> lines) {

    @Schema(name = "AnnualReportLine", title = "Line of a table in an annual report")
    public record Line(@Schema(required = true, description = "As many as there are headers.") List<Localized> cells) {
    }
}
