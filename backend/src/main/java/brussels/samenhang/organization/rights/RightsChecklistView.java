package brussels.samenhang.organization.rights;

import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RightsChecklist", title = "Which rights an organization checks")
record RightsChecklistView(
        @Schema(required = true) URI href,
        @Schema(required = true) List<RightCheck> checks,
        @Schema(description = "Which rights, when other is among them.") String other,
        @Schema(description = "What the organization does for everybody, in its own words.") Localized ambition,
        @Schema(description = "What it wants to do beyond that.") Localized nextStep,
        @Schema(description = "When people have to be referred to another organization.") Localized referral,
        @Schema(description = "How it avoids referring them.") Localized withoutReferral,
        @Schema(required = true, description = "Whether it shows its list to organizations of its partnerships that show theirs.") boolean shared,
        @Schema(description = "The day it was stated; absent when there is no list yet.") LocalDate statedOn,
        @Schema(required = true, description = "What the viewer may do with it: state.") List<String> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {
}
