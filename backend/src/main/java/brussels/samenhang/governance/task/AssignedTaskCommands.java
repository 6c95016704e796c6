package brussels.samenhang.governance.task;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said about tasks. */
final class AssignedTaskCommands {

    private AssignedTaskCommands() {
    }

    @Schema(name = "NewAssignedTask", title = "Task somebody takes upon itself", description = "An organization, a person, a post, or an organization and one of its people.")
    record NewTask(
            @NotNull @Schema(required = true) UUID body,
            @Schema(description = "Where it was agreed.") UUID meeting,
            @Schema(description = "The decision it follows from.") UUID decision,
            @NotNull @LocalizedText(max = 300) @Schema(required = true) Localized title,
            @Size(min = 1, max = 4000) String note,
            UUID organization,
            @Size(min = 1, max = 200) @Schema(description = "Name of the person who does it.") String name,
            @Email @Size(max = 200) String email,
            @Schema(description = "Post whose holder does it; one that works for the partnership of the body.") UUID post,
            @Schema(description = "By when.") LocalDate dueOn) {
    }

    @Schema(name = "AssignedTaskFields", title = "What may be changed of a task")
    record Fields(
            @NotNull @LocalizedText(max = 300) @Schema(required = true) Localized title,
            @Size(min = 1, max = 4000) String note,
            @Schema(description = "By when.") LocalDate dueOn) {
    }

    @Schema(name = "AssignedTaskEnding", title = "What became of a task")
    record Ending(
            @NotNull @Schema(required = true, description = "False when it is given up.") Boolean done,
            @Size(min = 1, max = 2000) @Schema(description = "What came of it.") String outcome) {
    }
}
