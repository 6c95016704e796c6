package brussels.samenhang.network.link;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PartnershipLinkDecision", title = "Answer to a proposed link")
record LinkDecision(
        @NotNull @Schema(required = true) Outcome outcome,
        @Size(max = 2000) @Schema(description = "Told to the side that proposed; needed when it is declined.") String answer,
        @Valid @Schema(description = "How this side sees the link; as proposed when absent.") LinkState state) {

    @Schema(name = "PartnershipLinkOutcome")
    enum Outcome {
        accepted, declined
    }

    boolean accepts() {
        return outcome == Outcome.accepted;
    }

    List<Issue> contradictions() {
        return !accepts() && answer == null ? List.of(Issue.body(IssueType.requiredInput, "answer", null).because("link.reasonMissing")) : List.of();
    }
}
