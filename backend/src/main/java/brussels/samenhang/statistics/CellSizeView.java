package brussels.samenhang.statistics;

import brussels.samenhang.shared.http.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IndicatorCellSize", title = "Fewest persons a public figure of an indicator may be about")
record CellSizeView(
        @Schema(required = true) URI href,
        @Schema(required = true) URI indicator,
        @Schema(required = true, description = "Figures about fewer persons are not shown to the public.", examples = "5") int minimum,
        @Schema(description = "What the viewer may do now: edit.") List<String> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {
}
