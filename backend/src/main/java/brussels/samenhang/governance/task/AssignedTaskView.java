package brussels.samenhang.governance.task;

import brussels.samenhang.governance.task.AssignedTask.Status;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AssignedTask", title = "Task somebody took upon itself", description = "For who takes part in the partnership and may read what the body discusses, and for its owner.")
record AssignedTaskView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Ref body,
        @Schema(required = true) Ref partnership,
        Ref meeting,
        Ref decision,
        @Schema(required = true) Localized title,
        String note,
        Ref organization,
        @Schema(description = "Who does it.") String person,
        Ref post,
        LocalDate dueOn,
        @Schema(required = true) Status status,
        LocalDate endedOn,
        String outcome,
        @Schema(description = "What the signed-in caller may do.") List<Action> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "AssignedTaskAction")
    enum Action {
        edit, end
    }
}
