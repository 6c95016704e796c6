package brussels.samenhang.governance.decision;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said about decisions. */
final class DecisionCommands {

    private DecisionCommands() {
    }

    @Schema(name = "DecisionAlternative", title = "What was not chosen")
    record Alternative(
            @NotNull @Size(min = 1, max = 500) @Schema(required = true) String title,
            @NotNull @Size(min = 1, max = 2000) @Schema(required = true) String why) {
    }

    @Schema(name = "DecisionFields", title = "What is recorded of a decision")
    record Fields(
            @NotNull @Schema(required = true) LocalDate decidedOn,
            @NotNull @LocalizedText(max = 300) @Schema(required = true) Localized title,
            @LocalizedText(max = 4000) @Schema(description = "The decision in full.") Localized words,
            @Size(max = 60) @Schema(description = "Code of the vocabulary decisionLevels.") String level,
            @NotNull @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary decisionModes.", examples = "consensus") String mode,
            @Size(min = 1, max = 300) @Schema(description = "Who decided, by function.") String decidedBy,
            @Size(min = 1, max = 2000) @Schema(description = "On what ground the body may decide this.") String mandate,
            @NotNull @Size(max = 20) @Schema(required = true, description = "What was rejected and why.") List<@NotNull @Valid Alternative> alternatives,
            @Size(min = 1, max = 4000) String reservations,
            @Size(min = 1, max = 4000) @Schema(description = "What follows from it.") String consequence,
            @Size(min = 1, max = 2000) @Schema(description = "What is done when partners disagree.") String conflictProcedure,
            @Schema(description = "Version of published criteria it was taken by.") UUID criteria,
            @NotNull @Size(max = 20) @Schema(required = true, description = "Who had a say: codes of the vocabulary decisionParticipants.") List<@NotNull String> participation,
            @Size(min = 1, max = 2000) @Schema(description = "How they had a say, and what came of it.") String participationMethod) {
    }

    @Schema(name = "NewDecision", title = "Decision of a body")
    record NewDecision(
            @NotNull @Schema(required = true) UUID body,
            @Schema(description = "Where it was taken.") UUID meeting,
            @NotNull @Valid @Schema(required = true) Fields fields) {
    }

    @Schema(name = "DecisionStepKind", description = "consultation of a partner; synthesis of what partners said; feedback of the decision to them; reaction of a partner.")
    enum StepKind {
        consultation, synthesis, feedback, reaction
    }

    @Schema(name = "NewDecisionStep", title = "Step around a decision")
    record NewStep(
            @NotNull @Schema(required = true) StepKind kind,
            @Schema(description = "The partner that was consulted or reacts.") UUID organization,
            @NotNull @Schema(required = true) LocalDate on,
            @NotNull @Size(min = 1, max = 4000) @Schema(required = true) String words) {
    }

    @Schema(name = "NewDecisionReport", title = "An organization tells its own people")
    record NewReport(
            @NotNull @Schema(required = true) UUID organization,
            @NotNull @Size(min = 1, max = 300) @Schema(required = true, description = "Which of its people.", examples = "Het team van de balie") String toWhom,
            @Schema(description = "When it did; absent as long as it has not.") LocalDate doneOn) {
    }
}
