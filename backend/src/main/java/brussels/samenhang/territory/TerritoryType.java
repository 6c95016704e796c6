package brussels.samenhang.territory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TerritoryType", description = "Kind of territory, from large to small; a lived neighborhood is drawn by those who live there, not by an authority.")
enum TerritoryType {
    country, region, careZone, municipality, neighborhood, livedNeighborhood
}
