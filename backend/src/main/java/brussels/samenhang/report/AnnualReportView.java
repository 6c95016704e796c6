package brussels.samenhang.report;

import brussels.samenhang.report.AnnualReportCommands.ReportLanguage;
import brussels.samenhang.report.assembly.ReportNarrative;
import brussels.samenhang.report.assembly.ReportPart;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AnnualReport", title = "Annual report of a partnership", description = "What people say of the year comes first, then what the record says. Made to tell and to learn, not to compare partnerships.")
record AnnualReportView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Ref partnership,
        @Schema(required = true, examples = "2025") int year,
        @Schema(required = true) ReportLanguage language,
        @Schema(required = true) AnnualReportState state,
        @Schema(description = "By when it is asked; absent when nobody set a day.") LocalDate dueOn,
        @Schema(required = true) ReportNarrative narrative,
        @Schema(required = true, description = "As the record is now while it is being written; as it was submitted afterwards.") List<ReportPart> parts,
        LocalDate submittedOn,
        LocalDate approvedOn,
        @Schema(description = "Body that agreed; absent when none was named and for who may not know of it.") Ref approvedBy,
        LocalDate sentOn,
        LocalDate receivedOn,
        LocalDate returnedOn,
        @Schema(description = "What has to be otherwise; for who takes part.") String returnNote,
        @Schema(required = true, description = "The partnership wants everybody to read it; they do once it is sent.") boolean published,
        @Schema(description = "When it was submitted and has not changed since.") Instant frozenAt,
        @Schema(description = "SHA-256 of the content as JSON, in hexadecimal digits, from when it is frozen.") String sha256,
        @Schema(required = true, description = "Where words and record are, as JSON, PDF or DOCX.") URI content,
        @Schema(description = "What the signed-in caller may do.") List<Action> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "AnnualReportAction", description = "edit; submit; approve: record that the partnership agrees; giveBack: return it to be written further; send: to the administration; receive: record that the administration has it; publish: let everybody read it, or no longer.")
    enum Action {
        edit, submit, approve, giveBack, send, receive, publish
    }
}
