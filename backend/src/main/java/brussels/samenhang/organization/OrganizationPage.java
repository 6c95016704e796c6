package brussels.samenhang.organization;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer of the directory, as the contract describes it; {@link Directory} writes it without making the objects. */
@Schema(name = "OrganizationPage", title = "Page of organizations")
record OrganizationPage(
        @Schema(required = true) List<OrganizationItem> items,
        @Schema(required = true, description = "This page, counted from 1.") int page,
        @Schema(required = true) int pageSize,
        @Schema(required = true, description = "Number of items on all pages together.") long total,
        @Schema(required = true) URI first,
        URI prev,
        URI next,
        @Schema(required = true) URI last,
        @Schema(description = "The words that were searched for, when some of those typed were taken for slips.") String readAs,
        @Schema(description = "One for each facet asked for.") List<Facet> facets) {
}
