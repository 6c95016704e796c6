package brussels.samenhang.indicator.intake;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.work.TaskStatus;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FigureImport", title = "File of figures that is imported")
record FigureImportView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) String fileName,
        @Schema(description = "Where figures come from whose row does not say so.") String source,
        @Schema(required = true, description = "csv, xlsx or json.") String format,
        @Schema(description = "How the text of a CSV file is written.", examples = "UTF-8") String encoding,
        @Schema(description = "What stands between the cells of a CSV file.") String separator,
        @Schema(required = true, description = "In bytes.") long size,
        @Schema(required = true, description = "Rows below the headers.") int rows,
        @Schema(required = true) List<ReadColumn> columns,
        @Schema(required = true, description = "Columns without which nothing can be imported, and which the file does not have.") List<String> missing,
        @Schema(required = true) State state,
        @Schema(required = true, description = "The figures are handed in, not only entered in draft; as last checked or imported.") boolean submitted,
        @Schema(description = "Rows by what becomes of them, after a check or the import; remarks are rows with something to tell.") Map<String, Integer> counts,
        @Schema(description = "The check or import that runs, or ran last.") TaskStatus task,
        @Schema(required = true) Instant created,
        Instant imported,
        @Schema(required = true, description = "What the reader may do: check, import.") List<String> permittedActions) {

    @Schema(name = "FigureImportState", title = "How far an import of figures is")
    enum State {
        uploaded, checked, imported
    }

    @Schema(name = "FigureColumn", title = "Column of a file of figures")
    record ReadColumn(
            @Schema(required = true, description = "Counted from 0.") int index,
            @Schema(required = true, description = "Its header, or its letter when it has none.") String header,
            @Schema(required = true, description = "Some values to recognize it by.") List<String> samples,
            @Schema(description = "What it is read as: a column we know, or a dimension; absent when it is not read.", examples = "numerator") String readAs,
            @Schema(description = "The same in words.") Localized label) {
    }

    @Schema(name = "FigureImportRun", title = "A check or import of figures to run")
    record Run(
            @Schema(description = "Only says what would happen; true when absent.") Boolean dryRun,
            @Schema(description = "Imports the rows that can be, leaving out the others; otherwise one row that cannot be imported stops all. False when absent.") Boolean skipRefused,
            @Schema(description = "Hands the figures in at once; otherwise they are entered in draft. False when absent.") Boolean submit) {
    }

    @Schema(name = "FigureImportItem", title = "Imported file of figures in a list")
    record Item(
            @Schema(required = true) UUID id,
            @Schema(required = true) URI href,
            @Schema(required = true) String fileName,
            @Schema(required = true) int rows,
            @Schema(required = true) State state,
            Map<String, Integer> counts,
            @Schema(required = true) Instant created,
            Instant imported) {
    }
}
