package brussels.samenhang.relation;

import brussels.samenhang.relation.RelationCommands.Turn;
import brussels.samenhang.relation.RelationCommands.Verdict;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OrganizationRelation", title = "Relation between two organizations",
        description = "In the view of both sides. The public sees those that both sides say there are: who, in which forms, since when. What a relation brings, own words and notes are for the two sides, who coordinates the partnership and the administration.")
record RelationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Ref declarer,
        @Schema(required = true) Ref other,
        @Schema(description = "Inside which they work together.") Ref partnership,
        @Schema(required = true) State state,
        @Schema(required = true, description = "Codes of the vocabulary relationTags, as the declaring side sees it.") List<String> tags,
        @Schema(required = true) RelationFields.Formality formality,
        LocalDate since,
        @Schema(description = "How the other side sees it, where it says so otherwise; codes of relationTags.") List<String> otherTags,
        @Schema(description = "How it went on last.") Turn evolution,
        LocalDate evolvedOn,
        LocalDate endedOn,
        @Schema(description = "Code of the vocabulary relationEndReasons; for those who read the whole.") String endReason,
        @Schema(description = "What the declaring side says in full; for those who read the whole.") Said said,
        @Schema(description = "What the other side says in full; for those who read the whole.") Answered answered,
        @Schema(description = "The declaring side said it otherwise after the answer.") Boolean saidSince,
        @Schema(description = "What the signed-in caller may do.") List<Action> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "RelationState", description = "declared: by one side, the other has not answered; confirmed: both say so; qualified: both say so, in other words; declined: the other sees none.")
    enum State {
        declared, confirmed, qualified, declined
    }

    @Schema(name = "RelationAction")
    enum Action {
        edit, withdraw, answer, evolve, end
    }

    @Schema(name = "RelationSaid", title = "View of the declaring side")
    record Said(
            @Schema(required = true) RelationFields.Origin origin,
            RelationFields.Initiator initiator,
            @Schema(required = true) List<String> benefits,
            @Schema(description = "For the declaring side only.") List<String> motives,
            String ownWord,
            String carriedBy,
            Localized note,
            @Schema(required = true) LocalDate observedOn) {
    }

    @Schema(name = "RelationAnswered", title = "View of the other side")
    record Answered(
            @Schema(required = true) Verdict verdict,
            @Schema(required = true) List<String> benefits,
            String ownWord,
            Localized note,
            @Schema(required = true) Instant at) {
    }
}
