package brussels.samenhang.statistics;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be said about how few persons are too few. */
@Schema(name = "CellSizeFields", title = "Fewest persons of a public figure")
record CellSize(@NotNull @Min(1) @Max(100) Integer minimum) {
}
