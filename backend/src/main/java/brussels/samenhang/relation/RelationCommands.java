package brussels.samenhang.relation;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked about relations. */
final class RelationCommands {

    private RelationCommands() {
    }

    @Schema(name = "NewRelation", title = "Relation to declare")
    record NewRelation(
            @NotNull @Schema(required = true, description = "Organization that declares it; the caller edits it.") UUID declarer,
            @NotNull @Schema(required = true, description = "The other organization, which is asked what it thinks of it.") UUID other,
            @Schema(description = "Partnership inside which they work together; absent when outside any.") UUID partnership,
            @NotNull @Valid @Schema(required = true) RelationFields fields) {
    }

    @Schema(name = "RelationVerdict", description = "confirmed: as declared; qualified: there is a relation, in other words; declined: there is none.")
    enum Verdict {
        confirmed, qualified, declined
    }

    @Schema(name = "RelationAnswer", title = "What the other side says of a relation")
    record Answer(
            @NotNull @Schema(required = true) Verdict verdict,
            @NotNull @Size(max = 14) @Schema(required = true, description = "With qualified: how the other side sees it; codes of relationTags.") List<String> tags,
            @NotNull @Size(max = 9) @Schema(required = true, description = "What it brings the other side; codes of relationBenefits.") List<String> benefits,
            @Size(min = 1, max = 120) @Schema(description = "With qualified: what the other side calls it.") String ownWord,
            @LocalizedText(max = 2000) Localized note) {
    }

    @Schema(name = "RelationTurn", description = "deepened, reduced: it became more or less; suspended: for a while nothing happens; resumed: it goes on.")
    enum Turn {
        deepened, reduced, suspended, resumed
    }

    @Schema(name = "RelationEvolution", title = "How a relation went on")
    record Evolution(@NotNull @Schema(required = true) Turn turn, @NotNull @Schema(required = true, description = "Not in the future.") LocalDate on) {
    }

    @Schema(name = "RelationEnding", title = "That a relation ended")
    record Ending(
            @NotNull @Schema(required = true, description = "Last day; not in the future.") LocalDate on,
            @NotNull @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary relationEndReasons.") String reason) {
    }
}
