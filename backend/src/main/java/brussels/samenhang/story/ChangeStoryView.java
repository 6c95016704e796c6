package brussels.samenhang.story;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ChangeStory", title = "Change story", description = "A change and why it matters, as one person tells it. It says what a partnership contributed, never that it alone caused the change.")
record ChangeStoryView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Ref partnership,
        @Schema(required = true, description = "Code of the vocabulary changeDomains.") String domain,
        @Schema(required = true, description = "Code of the vocabulary partnershipPhases.") String phase,
        @Schema(required = true) ChangeStoryFields.Level level,
        @Schema(required = true) ChangeStoryFields.Teller teller,
        @Schema(required = true) Localized title,
        @Schema(required = true) Localized change,
        @Schema(required = true) Localized significance,
        Localized contribution,
        @Schema(required = true) LocalDate periodFrom,
        @Schema(required = true) LocalDate periodUntil,
        @Schema(required = true) ChangeStoryFields.Consent consent,
        @Schema(required = true) LocalDate consentedOn,
        @Schema(required = true) State state,
        @Schema(description = "What the review said; for who wrote it and who coordinates.") String reviewNote,
        @Schema(required = true) LocalDate writtenOn,
        @Schema(required = true, description = "The reader wrote it down.") boolean own,
        @Schema(required = true, description = "Which bodies found it one of the most significant, latest first.") List<Selected> selections,
        @Schema(description = "What the signed-in caller may do.") List<Action> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "ChangeStoryState", description = "proposed: waits for who coordinates; returned: something has to be put otherwise; accepted: read as far as the consent reaches; withdrawn: the consent was taken back and nothing of it is kept.")
    enum State {
        proposed, returned, accepted, withdrawn
    }

    @Schema(name = "ChangeStoryAction", description = "edit; review: accept or return; select: record that a body finds it one of the most significant; withdraw: take the consent back.")
    enum Action {
        edit, review, select, withdraw
    }

    @Schema(name = "ChangeStorySelection", title = "That a body chose a change as one of the most significant")
    record Selected(
            @Schema(description = "Absent for who may not know of the body.") Ref body,
            @Schema(required = true) LocalDate on,
            @Schema(required = true) Localized reason) {
    }
}
