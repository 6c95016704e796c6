package brussels.samenhang.coordination.division;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Responsibility", title = "Task in a partnership, and who bears it")
record ResponsibilityView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Ref partnership,
        @Schema(required = true) Localized task,
        Responsibility.Level level,
        @Schema(required = true) Responsibility.Bearer bearer,
        @Schema(description = "The post that bears it.") Bearing post,
        @Schema(description = "The organization that bears it.") Ref organization,
        Localized note,
        @Schema(required = true) LocalDate validFrom,
        LocalDate validUntil,
        @Schema(required = true, description = "Invented for demonstration.") boolean synthetic,
        @Schema(description = "What the signed-in caller may do here.") List<Action> permittedActions,
        @JsonIgnore int revision) implements Versioned {

    @Schema(name = "ResponsibilityAction", description = "Something a caller may do here.")
    enum Action {
        edit
    }

    @Schema(name = "BearingPost", title = "Post that bears a task")
    record Bearing(@Schema(required = true) UUID id, @Schema(required = true) URI href,
            @Schema(required = true, description = "Code of the vocabulary roleTypes.") String roleType, Localized title) {
    }
}
