package brussels.samenhang.signal;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked of signals. */
final class SignalCommands {

    private SignalCommands() {
    }

    @Schema(name = "SignalAuthorShown", description = "organization: the organization is named to those who take part, the person to the coordinator; coordinator: only who coordinates the partnership sees who raised it; nobody: it is not kept who raised it, and nobody can answer that person.")
    enum AuthorShown {
        organization, coordinator, nobody
    }

    @Schema(name = "SignalHolder", description = "Who has a signal on its way: the field, the reference person, the coordination body, the administration.")
    enum Holder {
        field, referent, coordinationBody, administration
    }

    @Schema(name = "SignalAudience", description = "Who reads a signal: who coordinates; the partners too; everybody. The administration reads it from when it was sent to it.")
    enum Audience {
        coordinator, members, everybody;

        /** As it stands in the database, where "public" is the word. */
        String stored() {
            return this == everybody ? "public" : name();
        }

        static Audience of(String stored) {
            return stored.equals("public") ? everybody : valueOf(stored);
        }
    }

    @Schema(name = "NewSignal", title = "Signal to raise")
    record NewSignal(
            @NotNull @Schema(required = true) UUID partnership,
            @NotNull @Valid @Schema(required = true) SignalFields fields,
            @Schema(description = "One's own organization, when it is raised for it. Not kept when nobody is shown who raised it.") UUID organization,
            @NotNull @Schema(required = true) AuthorShown authorShown) {
    }

    @Schema(name = "SignalStep", title = "Passing a signal on")
    record Step(
            @NotNull @Schema(required = true) Holder holder,
            @Size(min = 1, max = 2000) @Schema(description = "For those who read the signal before it is public.") String note) {
    }

    @Schema(name = "SignalAudienceChange", title = "Who reads a signal from now on")
    record AudienceChange(@NotNull @Schema(required = true) Audience audience) {
    }

    @Schema(name = "SignalStance", description = "What an organization says of a signal.")
    enum Stance {
        endorses, abstains
    }

    @Schema(name = "SignalEndorsement", title = "What an organization says of a signal")
    record Endorsement(@NotNull @Schema(required = true) UUID organization, @NotNull @Schema(required = true) Stance stance) {
    }

    @Schema(name = "SignalPosition", description = "What becomes of what a signal asks: taken up, in part, not, or noted without more.")
    enum Position {
        takenUp, inPart, notTakenUp, noted
    }

    @Schema(name = "NewSignalReply", title = "Reply to a signal")
    record Reply(
            @NotNull @Schema(required = true, description = "Not in the future.") LocalDate on,
            @NotNull @Size(min = 1, max = 300) @Schema(required = true, description = "By which function or body.", examples = "Schepen van huisvesting") String by,
            @NotNull @Schema(required = true) Position position,
            @NotNull @LocalizedText(max = 4000) @Schema(required = true) Localized words,
            @Size(max = 1000) @Pattern(regexp = "https?://.+") @Schema(description = "Where the reply can be read.") String url) {
    }

    @Schema(name = "SignalClosing", title = "What came of a signal")
    record Closing(@NotNull @LocalizedText(max = 4000) @Schema(required = true) Localized outcome) {
    }
}
