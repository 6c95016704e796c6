package brussels.samenhang.exchange.directory;

import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.work.TaskStatus;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OrganizationImport", title = "Directory of organizations that is imported")
record ImportView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true, description = "The directory it comes from.") String source,
        @Schema(required = true) String fileName,
        @Schema(required = true, description = "csv or xlsx.") String format,
        @Schema(description = "How the text of a CSV file is written.", examples = "UTF-8") String encoding,
        @Schema(description = "What stands between the cells of a CSV file.") String separator,
        @Schema(required = true, description = "In bytes.") long size,
        @Schema(required = true, description = "Rows below the headers.") int rows,
        @Schema(required = true) List<SourceColumn> columns,
        @Schema(required = true, description = "What a column can be read as.") List<TargetField> fields,
        @Schema(required = true) List<FieldMapping> mapping,
        @Schema(required = true) NearNames nearNames,
        @Schema(description = "What the directory takes for an organization, so that its counts are not compared with those of another kind of list.") String definition,
        @Schema(required = true) State state,
        @Schema(description = "Rows by what becomes of them, after a check or the import; remarks are rows with something to tell.") Map<String, Integer> counts,
        @Schema(description = "The check or import that runs, or ran last.") TaskStatus task,
        @Schema(required = true) Instant created,
        Instant imported,
        @Schema(required = true, description = "What the reader may do: edit, check, import.") List<String> permittedActions,
        @JsonIgnore int revision) implements Versioned {

    @Schema(name = "OrganizationImportState", title = "How far an import is", description = "A change of the mapping takes it back to uploaded.")
    enum State {
        uploaded, checked, imported
    }

    @Schema(name = "NearNames", title = "What becomes of a near name",
            description = "What becomes of a row whose name is nearly, but not just, that of a record in the same municipality: hold refuses it, match takes it for that record, add for another.")
    enum NearNames {
        hold, match, add
    }

    @Schema(name = "SourceColumn", title = "Column of a file")
    record SourceColumn(
            @Schema(required = true, description = "Counted from 0.") int index,
            @Schema(required = true, description = "Its header, or its letter when it has none.") String header,
            @Schema(required = true, description = "Some values to recognize it by.") List<String> samples) {
    }

    @Schema(name = "TargetField", title = "Field of a record")
    record TargetField(
            @Schema(required = true) String code,
            @Schema(required = true) Localized label,
            @Schema(description = "The vocabulary its values are codes or labels of.") String vocabulary) {
    }

    @Schema(name = "FieldMapping", title = "Where a field comes from", description = "From a column, or the same value for every row.")
    record FieldMapping(
            @Schema(required = true) @NotBlank @Size(max = 60) String field,
            @Schema(description = "Index of the column.") @Min(0) Integer column,
            @Schema(description = "The value of every row, when it is no column.") @Size(max = 200) String value) {
    }

    @Schema(name = "OrganizationImportFields", title = "How a directory is read")
    record Fields(
            @Schema(required = true) @NotNull @Size(max = 60) List<@Valid FieldMapping> mapping,
            @Schema(required = true) @NotNull NearNames nearNames,
            @Schema(description = "What the directory takes for an organization.", examples = "Zelforganisaties volgens de erkenningslijst van de stad") @Size(max = 500) String definition) {
    }

    @Schema(name = "OrganizationImportRun", title = "A check or import to run")
    record Run(
            @Schema(description = "Only says what would happen; true when absent.") Boolean dryRun,
            @Schema(description = "Imports the rows that can be, leaving out the others; otherwise one row that cannot be imported stops all. False when absent.") Boolean skipRefused) {
    }

    @Schema(name = "OrganizationImportItem", title = "Imported directory in a list")
    record Item(
            @Schema(required = true) UUID id,
            @Schema(required = true) URI href,
            @Schema(required = true) String source,
            @Schema(required = true) String fileName,
            @Schema(required = true) int rows,
            @Schema(description = "What the directory takes for an organization.") String definition,
            @Schema(required = true) State state,
            Map<String, Integer> counts,
            @Schema(required = true) Instant created,
            Instant imported) {
    }
}
