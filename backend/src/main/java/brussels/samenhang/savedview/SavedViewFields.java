package brussels.samenhang.savedview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a view is called, where it leads and who finds it. */
@Schema(name = "SavedViewFields", title = "What a saved view holds")
record SavedViewFields(
        @NotNull @Size(min = 1, max = 120) @Schema(required = true, description = "Each person gives a name once.") String name,
        @NotNull @Size(min = 1, max = 2000) @Schema(required = true, description = "Path and filters within the application; no other site.", examples = "/dashboards/projects?municipality=21001") String address,
        @Size(min = 1, max = 1000) String note,
        @NotNull @Schema(required = true) Audience audience,
        @Schema(description = "With the audience partnership: whose people find it. Only who coordinates it, or the administration, shares with it.") UUID partnership) {

    @Schema(name = "SavedViewAudience", description = "own: nobody else; partnership: who takes part in the partnership; administration: everybody in the administration. A view gives no right: whoever opens it sees what he or she may see.")
    enum Audience {
        own, partnership, administration
    }
}
