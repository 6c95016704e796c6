package brussels.samenhang.finding;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.text.Localized;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PartnershipOverlapItem", title = "Two partnerships that share a place or a theme, and members",
        description = "A suggestion to look at the two together; overlap can be just what is needed.")
record Overlap(
        @Schema(required = true, description = "The first of the two.") URI href,
        @Schema(required = true, description = "In alphabetical order.") List<Ref> partnerships,
        @Schema(required = true, description = "Organizations that take part in both on the day.") List<Ref> members,
        @Schema(required = true, description = "Municipalities both touch.") List<Ref> places,
        @Schema(required = true, description = "Themes they have in common: the same one, or one a generation maps to the other.") List<Theme> themes) {

    @Schema(name = "SharedTheme", title = "Theme two partnerships share")
    record Theme(
            @Schema(required = true) String code,
            @Schema(required = true) Localized name) {
    }
}
