package brussels.samenhang.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked of projects. */
final class ProjectCommands {

    private ProjectCommands() {
    }

    @Schema(name = "NewProject", title = "Project to record")
    record NewProject(
            @NotNull @Schema(required = true, description = "The partnership that runs it.") UUID partnership,
            @NotNull @Valid @Schema(required = true) ProjectFields fields,
            @NotNull @Valid @Schema(required = true) StatusChange standing) {
    }

    @Schema(name = "ProjectStatusChange", title = "How a project stands from a day on")
    record StatusChange(
            @NotNull @Schema(required = true) ProjectStatus status,
            @NotNull @Schema(required = true, description = "Not in the future.") LocalDate since,
            @Size(max = 60) @Schema(description = "Code of the vocabulary projectStatusCauses.", examples = "hiring") String cause,
            @Size(min = 1, max = 4000) @Schema(description = "Why, for those who take part and the administration. Asked for when it is delayed, paused, rescoped or stopped.") String reason,
            @Size(min = 1, max = 4000) @Schema(description = "What was learned: for the partners only, never for who pays.") String learned) {
    }
}
