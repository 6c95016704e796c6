package brussels.samenhang.project;

import brussels.samenhang.shared.text.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProjectsDashboard", title = "Projects in numbers", description = "Themes in the order of their generation, partnerships in alphabetical order; never by number of projects.")
record ProjectsDashboard(
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true, description = "How to read the numbers.") Localized context,
        @Schema(required = true, description = "Projects in all.") int projects,
        @Schema(required = true, description = "Projects of which a mandatory field is missing.") int incomplete,
        @Schema(required = true) List<Group> items) {

    @Schema(name = "ProjectDimension", description = "A project on several themes or with several kinds of content counts for each of them.")
    enum Dimension {
        theme, content, origin, status, partnership
    }

    @Schema(name = "ProjectGroup", title = "Projects that have something in common")
    record Group(
            @Schema(required = true) Dimension dimension,
            @Schema(description = "The theme or partnership.") UUID id,
            @Schema(description = "Code of projectContents, projectOrigins or projectStatuses.") String code,
            @Schema(description = "Name of the theme or partnership. Absent with id and code when it was not stated.") Localized name,
            @Schema(description = "Code of the generation of the theme or partnership.") String generation,
            @Schema(required = true) int projects,
            @Schema(required = true, description = "The same projects by how they stand, in the order of the vocabulary; what does not occur is left out.") List<Count> statuses) {
    }

    @Schema(name = "ProjectStatusCount", title = "Projects that stand so")
    record Count(@Schema(required = true) ProjectStatus status, @Schema(required = true) int projects) {
    }
}
