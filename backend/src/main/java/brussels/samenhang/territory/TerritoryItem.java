package brussels.samenhang.territory;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.text.Localized;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TerritoryItem", title = "Territory in a list")
record TerritoryItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) TerritoryType type,
        @Schema(required = true) Localized name,
        @Schema(description = "NIS code of a municipality or region.", examples = "21001") Integer nisCode,
        @Schema(description = "The territory this one lies in; for a neighborhood the municipality that carries it.") Ref parent,
        @Schema(description = "Newest published number of inhabitants; absent when it is not known.") Population population,
        LocalDate validFrom,
        LocalDate validUntil,
        @Schema(description = "Where a municipality stands in a grid of tiles; absent when its region has none.") Tile tile) {

    @Schema(name = "TerritoryTile", title = "Place in a grid of tiles", description = "About where the territory lies among the others of its region.")
    record Tile(
            @Schema(required = true, description = "From the west, 1 is the first.") int column,
            @Schema(required = true, description = "From the north, 1 is the first.") int row) {
    }

    @Schema(name = "Population", title = "Number of inhabitants")
    record Population(
            @Schema(required = true) long value,
            @Schema(required = true, description = "The day it was counted.") LocalDate on,
            @Schema(required = true) String source) {
    }
}
