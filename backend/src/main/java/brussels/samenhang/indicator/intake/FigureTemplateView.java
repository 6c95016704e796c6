package brussels.samenhang.indicator.intake;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FigureTemplate", title = "What a file to fill in holds")
record FigureTemplateView(
        @Schema(required = true) URI href,
        @Schema(required = true, examples = "2026-Q1") String period,
        @Schema(required = true, description = "Rows to fill in.") int rows,
        @Schema(required = true, description = "The headers, in the caller's language.") List<String> columns,
        @Schema(required = true, description = "Media types the file can be had in.") List<String> formats) {
}
