package brussels.samenhang.membership;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MembershipDecision", title = "Answer to an application or invitation")
record MembershipDecision(
        @NotNull @Schema(required = true) Outcome outcome,
        @Size(max = 60) @Schema(description = "Why it is declined: code of the vocabulary declineReasons. Required then, and only then.", examples = "outsideTerritory") String reason,
        @Size(max = 2000) @Schema(description = "In own words; sent along.") String answer,
        @Size(max = 60) @Schema(description = "Kind of the membership, when it is another than asked for. Only when an application is accepted.") String kind,
        @Schema(description = "Receives money for taking part. Only when an application is accepted.") Boolean funded,
        @Schema(description = "Side the caller speaks for; needed only by who speaks for several that have still to agree.") MembershipRequest.Side side,
        @Schema(description = "First day of the membership, today when absent. Only when an application is accepted.") LocalDate validFrom) {

    @Schema(name = "MembershipOutcome")
    enum Outcome {
        accepted, declined
    }

    boolean accepts() {
        return outcome == Outcome.accepted;
    }

    /** What does not go together with the outcome, or is not for the side that answers to say. */
    List<Issue> contradictions(MembershipRequest.Side side) {
        var issues = new ArrayList<Issue>();
        if (!accepts() && reason == null) {
            issues.add(Issue.body(IssueType.requiredInput, "reason", null));
        }
        if (accepts()) {
            refuse(issues, "reason", reason);
        }
        if (!accepts() || side != MembershipRequest.Side.network) {
            refuse(issues, "kind", kind);
            refuse(issues, "funded", funded);
            refuse(issues, "validFrom", validFrom);
        }
        return issues;
    }

    private static void refuse(List<Issue> issues, String name, Object value) {
        if (value != null) {
            issues.add(Issue.body(IssueType.rejectedInput, name, value).because("membership.notWithThisDecision"));
        }
    }
}
