package brussels.samenhang.governance.decision;

import brussels.samenhang.governance.decision.DecisionCommands.Alternative;
import brussels.samenhang.governance.decision.DecisionCommands.StepKind;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Decision", title = "Decision of a body", description = "For who may read what the body discusses. Steps and reports are for who takes part in the partnership.")
record DecisionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Ref body,
        @Schema(required = true) Ref partnership,
        @Schema(description = "Where it was taken.") Ref meeting,
        @Schema(required = true) LocalDate decidedOn,
        @Schema(required = true) Localized title,
        Localized words,
        String level,
        @Schema(required = true) String mode,
        String decidedBy,
        String mandate,
        @Schema(required = true) List<Alternative> alternatives,
        String reservations,
        String consequence,
        String conflictProcedure,
        @Schema(description = "Version of published criteria it was taken by.") Criteria criteria,
        @Schema(required = true) List<String> participation,
        String participationMethod,
        @Schema(required = true, description = "It came back to who was asked.") boolean feedbackGiven,
        List<Step> steps,
        List<Report> reports,
        @Schema(description = "What the signed-in caller may do.") List<Action> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "DecisionAction", description = "keep: change it and add any step; react: say what an own organization thinks, or that it told its people.")
    enum Action {
        keep, react
    }

    @Schema(name = "DecisionCriteria", title = "Published criteria")
    record Criteria(@Schema(required = true) UUID id, @Schema(required = true) Localized title, @Schema(required = true) String label) {
    }

    @Schema(name = "DecisionStep", title = "Step around a decision")
    record Step(
            @Schema(required = true) StepKind kind,
            Ref organization,
            @Schema(required = true) LocalDate on,
            @Schema(description = "Absent as long as answers were not brought together, for who did not give it.") String words) {
    }

    @Schema(name = "DecisionReport", title = "An organization tells its own people")
    record Report(@Schema(required = true) UUID id, @Schema(required = true) Ref organization, @Schema(required = true) String toWhom, LocalDate doneOn,
            @Schema(required = true, description = "The caller may say that it was done.") boolean mayReport) {
    }
}
