package brussels.samenhang.governance.body;

import brussels.samenhang.governance.body.Body.Confidentiality;
import brussels.samenhang.governance.body.Body.Parity;
import brussels.samenhang.governance.body.BodyCommands.Power;
import brussels.samenhang.governance.body.BodyCommands.Quota;
import brussels.samenhang.governance.body.BodyCommands.Rhythm;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Body", title = "Body of a partnership", description = "What it is and who has a seat is public, persons are named to who takes part; a confidential body is known only to who takes part in the partnership.")
record BodyView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Ref partnership,
        @Schema(required = true, description = "Code of the vocabulary bodyKinds.") String kind,
        @Schema(required = true) Localized name,
        @Schema(required = true, description = "Why it meets.") Localized purpose,
        Localized focus,
        @Schema(description = "Code of the vocabulary bodyLevels.") String level,
        @Schema(required = true) boolean permanent,
        @Schema(required = true, description = "Occasions open to everybody, without seats.") boolean openOccasions,
        Rhythm rhythm,
        @Schema(required = true) Confidentiality confidentiality,
        Integer termYears,
        Boolean renewable,
        Parity parity,
        Boolean targetGroupTakesPart,
        Boolean chairIndependent,
        @Schema(required = true) List<Power> powers,
        @Schema(required = true) List<Quota> quotas,
        @Schema(required = true) LocalDate validFrom,
        LocalDate validUntil,
        @Schema(required = true, description = "Seats of the day that was asked for, or with history all there were.") List<Seat> seats,
        @Schema(required = true, description = "What the composition lacks, measured by the body's own rules. Warns, forbids nothing.") List<Finding> findings,
        @Schema(description = "Who was let in, for who keeps the papers.") List<Reader> readers,
        @Schema(required = true, description = "The caller reads what it discusses.") boolean inside,
        @Schema(description = "What the signed-in caller may do.") List<Action> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "BodyAction", description = "keep: change it, its seats and its papers; letIn: let somebody read what it discusses.")
    enum Action {
        keep, letIn
    }

    @Schema(name = "BodySeat", title = "Seat in a body")
    record Seat(
            @Schema(required = true) UUID id,
            @Schema(required = true) String basis,
            @Schema(required = true) String role,
            Ref organization,
            @Schema(description = "Only for who takes part in the partnership or sits in the body.") String person,
            String function,
            @Schema(required = true) String category,
            @Schema(required = true) boolean required,
            @Schema(required = true, description = "How manieth term in a row.") int term,
            @Schema(required = true) LocalDate validFrom,
            LocalDate validUntil) {
    }

    @Schema(name = "BodyFinding", title = "What the composition of a body lacks")
    record Finding(
            @Schema(required = true) Rule rule,
            @Schema(description = "For a quota: code of the vocabulary seatBases.") String basis,
            @Schema(description = "Seats there are.") Integer has,
            @Schema(description = "Seats there should be.") Integer wanted,
            @Schema(description = "For a term: the day it ends.") LocalDate on,
            @Schema(required = true, description = "In the caller's language.") String sentence) {

        @Schema(name = "BodyRule")
        enum Rule {
            quota, parity, termEnds, noChair, large
        }
    }

    @Schema(name = "BodyReader", title = "Somebody who was let in")
    record Reader(
            @Schema(required = true) UUID id,
            @Schema(required = true) String person,
            @Schema(required = true) String reason,
            @Schema(required = true) LocalDate validFrom,
            LocalDate validUntil) {
    }
}
