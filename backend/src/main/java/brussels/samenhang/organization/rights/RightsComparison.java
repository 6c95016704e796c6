package brussels.samenhang.organization.rights;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.text.Localized;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lists beside each other, in alphabetical order of the organizations: to learn from, without a count per organization (2b-R39). */
@Schema(name = "RightsComparison", title = "Which rights the members of a partnership check")
record RightsComparison(
        @Schema(required = true) Ref partnership,
        @Schema(required = true, description = "Members of today, whether they share a list or not.") int members,
        @Schema(required = true, description = "Members that share their list.") int sharing,
        @Schema(required = true, description = "Whether the viewer sees what is shared: who shares, the coordinators and the administration do.") boolean visible,
        @Schema(required = true, description = "The lists that are shared; empty when the viewer does not see them.") List<Item> items) {

    @Schema(name = "RightsComparisonItem", title = "The list of one organization")
    record Item(
            @Schema(required = true) URI href,
            @Schema(required = true) Ref organization,
            @Schema(required = true) List<RightCheck> checks,
            @Schema(description = "Which rights, when other is among them.") String other,
            @Schema(description = "What the organization does for everybody, in its own words.") Localized ambition,
            @Schema(description = "What it wants to do beyond that.") Localized nextStep,
            @Schema(description = "When people have to be referred to another organization.") Localized referral,
            @Schema(description = "How it avoids referring them.") Localized withoutReferral,
            @Schema(required = true, description = "The day it was stated.") LocalDate statedOn) {
    }
}
