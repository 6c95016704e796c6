package brussels.samenhang.report;

import brussels.samenhang.shared.http.Ref;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AnnualReportStanding", title = "How the annual report of a partnership stands", description = "By name of the partnership, never by who was first.")
record AnnualReportStanding(
        @Schema(required = true) Ref partnership,
        @Schema(description = "Absent when nobody set a day.") LocalDate dueOn,
        @Schema(required = true) Standing standing,
        LocalDate sentOn,
        LocalDate receivedOn,
        @Schema(description = "The report, once it is sent.") Link report) {

    @Schema(name = "AnnualReportStandingCode", description = "notStarted: there is none yet; writing: the partnership works on it; sent: waits for the administration; received.")
    enum Standing {
        notStarted, writing, sent, received
    }

    @Schema(name = "AnnualReportLink", title = "Where an annual report is")
    record Link(@Schema(required = true) UUID id, @Schema(required = true) URI href) {
    }
}
