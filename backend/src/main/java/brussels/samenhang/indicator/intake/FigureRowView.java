package brussels.samenhang.indicator.intake;

import brussels.samenhang.shared.http.Ref;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FigureImportRow", title = "What becomes of a row of a file of figures")
public record FigureRowView(
        @Schema(required = true, description = "As a spreadsheet counts it, from 1; of JSON, the first object is row 2.") int row,
        @Schema(required = true, description = "The import it belongs to.") URI href,
        @Schema(required = true) FigureRowOutcome outcome,
        @Schema(description = "The indicator, once it is recognized.") Ref indicator,
        @Schema(description = "The indicator, as the row has it.") String writtenIndicator,
        @Schema(description = "The partnership or territory, once it is recognized.") Ref about,
        @Schema(description = "Whose share the figure is, once it is recognized.") Ref organization,
        @Schema(description = "What the figure is about, as the row has it.") String writtenSubject,
        @Schema(examples = "2026-Q1") String period,
        @Schema(required = true, description = "Dimension to term; empty for the whole.") Map<String, String> disaggregation,
        @Schema(description = "The figure: a value with the two numbers it follows from, an interval, or a term of the vocabulary absenceReasons.", examples = "42") String figure,
        @Schema(description = "The figure that was there, in the same form.") String was,
        @Schema(description = "Address of the figure, once it is there.") URI observation,
        @Schema(required = true, description = "What there is to tell about the row.") List<Told> findings) {

    @Schema(name = "FigureRowFinding", title = "Finding about a row of figures")
    public record Told(
            @Schema(description = "Code of the column or dimension it is about; absent for the row as a whole.") String column,
            @Schema(description = "Header of that column in the file.") String header,
            @Schema(required = true, description = "The row cannot be imported because of it.") boolean error,
            @Schema(required = true, description = "The rule.") String rule,
            @Schema(required = true, description = "In a sentence, in the caller's language.") String message,
            @Schema(description = "The value it is about.") String value) {
    }
}
