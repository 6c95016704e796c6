package brussels.samenhang.territory;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.text.Localized;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Territory", title = "Territory")
record TerritoryView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) TerritoryType type,
        @Schema(required = true) Localized name,
        @Schema(description = "NIS code of a municipality or region.", examples = "21001") Integer nisCode,
        @Schema(description = "The territory this one lies in.") Ref parent,
        @Schema(description = "Newest published number of inhabitants; absent when it is not known.") TerritoryItem.Population population,
        LocalDate validFrom,
        LocalDate validUntil,
        @Schema(required = true, description = "Other names it is known by.") List<Alias> aliases,
        @Schema(description = "A point to put it on a map; not a boundary.") Center center,
        @Schema(required = true, description = "The municipalities it lies in: one or several. Its edges are advisory (1-R60).") List<Ref> municipalities,
        @Schema(required = true, description = "The neighborhood is the whole of its municipality.") boolean wholeMunicipality,
        @Schema(required = true, description = "Territories this one took the place of.") List<Replacement> replaces,
        @Schema(required = true, description = "Territories that took the place of this one.") List<Replacement> replacedBy) {

    @Schema(name = "TerritoryAlias", title = "Other name of a territory")
    record Alias(String lang, @Schema(required = true) String name) {
    }

    @Schema(name = "Coordinates", title = "Coordinates")
    record Center(
            @Schema(required = true, description = "Degrees north, WGS 84.") BigDecimal latitude,
            @Schema(required = true, description = "Degrees east, WGS 84.") BigDecimal longitude) {
    }

    @Schema(name = "TerritoryReplacement", title = "Replacement of a territory by another")
    record Replacement(
            @Schema(required = true, description = "The other territory.") Ref territory,
            @Schema(description = "When it was decided.") LocalDate on,
            @Schema(description = "How exactly the day is known.") Precision precision,
            @Schema(required = true) Localized reason,
            Localized proposedBy,
            Localized approvedBy,
            Localized budgetEffect,
            Localized source) {
    }

    @Schema(name = "DatePrecision", description = "How exactly a date is known.")
    enum Precision {
        day, month, year
    }
}
