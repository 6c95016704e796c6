package brussels.samenhang.signal;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.signal.SignalCommands.Audience;
import brussels.samenhang.signal.SignalCommands.AuthorShown;
import brussels.samenhang.signal.SignalCommands.Holder;
import brussels.samenhang.signal.SignalCommands.Position;
import brussels.samenhang.signal.SignalCommands.Stance;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Signal", title = "Signal", description = "Who raised it is shown as that person chose; which organizations stand behind it is told within the partnership, how many to everybody who reads it.")
record SignalView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Ref partnership,
        @Schema(required = true) SignalFields.Kind kind,
        @Schema(required = true) Localized title,
        Localized words,
        Localized proposal,
        String place,
        @Schema(description = "Code of the vocabulary themes.") String theme,
        String themeOther,
        @Schema(required = true, description = "Code of the vocabulary signalLevels.") String level,
        @Schema(required = true) LocalDate raisedOn,
        @Schema(required = true) SignalState state,
        @Schema(description = "Days it has waited for a first reply; absent once there is one, or when it was closed without.") Integer waitingDays,
        @Schema(required = true, description = "Who has it now.") Holder holder,
        @Schema(description = "Who reads it; for those who take part.") Audience audience,
        @Schema(description = "How much of the author may be shown; for who coordinates and the author.") AuthorShown authorShown,
        @Schema(description = "Who raised it, as far as the reader may know.") Author author,
        @Schema(required = true, description = "The reader raised it.") boolean own,
        @Schema(required = true, description = "How many organizations stand behind it.") int endorsedBy,
        @Schema(description = "For those who take part.") List<Endorsed> endorsements,
        @Schema(required = true, description = "How it came where it is, first step first.") List<Held> route,
        @Schema(required = true, description = "Latest first.") List<Replied> replies,
        LocalDate closedOn,
        @Schema(description = "What came of it.") Localized outcome,
        @Schema(description = "What the signed-in caller may do.") List<Action> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "SignalAction", description = "edit: put it more clearly; pass: give it to who has to go on with it; share: say who reads it; endorse: for an organization of one's own; reply; close: say what came of it.")
    enum Action {
        edit, pass, share, endorse, reply, close
    }

    @Schema(name = "SignalAuthor", title = "Who raised a signal")
    record Author(@Schema(description = "Name of the person, for who coordinates.") String person, Ref organization) {
    }

    @Schema(name = "SignalEndorsed", title = "Organization and a signal")
    record Endorsed(@Schema(required = true) Ref organization, @Schema(required = true) Stance stance, @Schema(required = true) LocalDate on) {
    }

    @Schema(name = "SignalHeld", title = "Who had a signal from a day on")
    record Held(@Schema(required = true) Holder holder, @Schema(required = true) LocalDate since, @Schema(description = "For those who take part and the administration.") String note) {
    }

    @Schema(name = "SignalReply", title = "Reply to a signal")
    record Replied(@Schema(required = true) LocalDate on, @Schema(required = true) String by, @Schema(required = true) Position position, @Schema(required = true) Localized words, String url) {
    }
}
