package brussels.samenhang.project;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.text.Localized;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProjectItem", title = "Project in a list")
record ProjectItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Localized name,
        Localized summary,
        @Schema(required = true, description = "The partnership that runs it.") Ref partnership,
        @Schema(description = "Code of the generation of that partnership.") String generation,
        @Schema(required = true) List<ProjectView.Theme> themes,
        @Schema(required = true, description = "Codes of the vocabulary projectContents.") List<String> content,
        @Schema(description = "Code of the vocabulary projectOrigins.") String origin,
        @Schema(required = true) ProjectStatus status,
        @Schema(required = true, description = "Since when it stands so.") LocalDate since,
        @Schema(description = "The local operator.") Ref operator,
        LocalDate plannedFrom,
        LocalDate plannedUntil,
        @Schema(required = true, description = "Mandatory fields that are not there yet.") List<ProjectView.MandatoryField> missing) {
}
