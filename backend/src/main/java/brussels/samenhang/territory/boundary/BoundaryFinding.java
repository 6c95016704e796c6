package brussels.samenhang.territory.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TerritoryBoundaryFinding", title = "What was found about an outline of a file")
record BoundaryFinding(
        @Schema(required = true, description = "Which outline, from 1 in the order of the file.") int place,
        @Schema(description = "The code the file gives it.") String code,
        @Schema(description = "How the file calls it.") String name,
        @Schema(required = true) Kind kind,
        @Schema(required = true, description = "Nothing is stored as long as there is one.") boolean error) {

    @Schema(name = "TerritoryBoundaryFindingKind", description = "noCode: no NIS code or identifier; unknownTerritory: no territory here has this code; "
            + "duplicate: the file holds the place twice; noArea: it is no closed polygon; notDegrees: the numbers are no longitude and latitude (WGS 84); "
            + "broken: it crosses itself so that its area cannot be told; repaired: it crossed itself a little and was put right.")
    enum Kind {
        noCode(false), unknownTerritory(false), duplicate(true), noArea(true), notDegrees(true), broken(true), repaired(false);

        private final boolean error;

        Kind(boolean error) {
            this.error = error;
        }
    }

    static BoundaryFinding of(Outline outline, Kind kind) {
        return new BoundaryFinding(outline.place(), outline.code(), outline.name(), kind, kind.error);
    }
}
