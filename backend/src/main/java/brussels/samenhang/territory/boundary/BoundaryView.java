package brussels.samenhang.territory.boundary;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.text.Localized;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TerritoryBoundaries", title = "Boundaries of territories",
        description = "A GeoJSON FeatureCollection (RFC 7946), simplified for drawing. Empty when none were imported. The edges are advisory (1-R60).")
record BoundaryView(
        @Schema(required = true) Type type,
        @Schema(required = true, description = "In alphabetical order.") List<Feature> features,
        @Schema(required = true, description = "Where they come from.") List<Origin> origins) {

    @Schema(name = "FeatureCollectionType")
    enum Type {
        FeatureCollection
    }

    @Schema(name = "FeatureType")
    enum FeatureType {
        Feature
    }

    @Schema(name = "GeometryType")
    enum GeometryType {
        MultiPolygon
    }

    @Schema(name = "TerritoryBoundary", title = "Boundary of a territory")
    record Feature(
            @Schema(required = true) FeatureType type,
            @Schema(required = true, description = "Of the territory.") UUID id,
            @Schema(required = true) Properties properties,
            @Schema(required = true) Geometry geometry) {
    }

    @Schema(name = "TerritoryBoundaryProperties", title = "Territory of a boundary")
    record Properties(
            @Schema(required = true) Localized name,
            Integer nisCode,
            @Schema(description = "The territory it lies in.") Ref parent) {
    }

    @Schema(name = "MultiPolygon", title = "Polygons", description = "Degrees east and north, WGS 84.")
    record Geometry(
            @Schema(required = true) GeometryType type,
            @Schema(required = true, description = "Polygons, each of an outer ring and the rings of its holes.") List<List<List<List<Double>>>> coordinates) {
    }

    @Schema(name = "TerritoryBoundaryOrigin", title = "Where boundaries come from")
    record Origin(
            @Schema(required = true) String source,
            String licence,
            @Schema(description = "The day as of which they hold.") LocalDate drawnOn,
            @Schema(required = true) Instant importedAt,
            @Schema(required = true, description = "How many territories.") int territories) {
    }
}
