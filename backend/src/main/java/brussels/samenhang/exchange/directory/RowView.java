package brussels.samenhang.exchange.directory;

import brussels.samenhang.shared.http.Ref;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OrganizationImportRow", title = "What becomes of a row of a directory")
public record RowView(
        @Schema(required = true, description = "As a spreadsheet counts it, from 1.") int row,
        @Schema(required = true, description = "The import it belongs to.") URI href,
        @Schema(description = "Name of the organization, as the row has it.") String name,
        Outcome outcome,
        @Schema(description = "The record it is about, once there is one.") Ref organization,
        @Schema(description = "By what it was recognized: id, key, number, identifier, sameName or nearName.") String matchedBy,
        @Schema(required = true, description = "What changes in the record.") List<Change> changes,
        @Schema(required = true, description = "What there is to tell about the row.") List<Told> findings) {

    @Schema(name = "RowOutcome", title = "What becomes of a row")
    public enum Outcome {
        added, changed, unchanged, refused
    }

    @Schema(name = "RowChange", title = "Changed value")
    public record Change(
            @Schema(required = true, description = "Code of the field.") String field,
            @Schema(description = "Absent when there was none.") String from,
            @Schema(required = true) String to) {
    }

    @Schema(name = "RowFinding", title = "Finding about a row")
    public record Told(
            @Schema(description = "Code of the field it is about; absent for the row as a whole.") String field,
            @Schema(description = "Header of the column it stands in.") String column,
            @Schema(required = true, description = "The row cannot be imported because of it.") boolean error,
            @Schema(required = true, description = "The rule.") String rule,
            @Schema(required = true, description = "In a sentence, in the caller's language.") String message,
            @Schema(description = "The value it is about.") String value) {
    }
}
