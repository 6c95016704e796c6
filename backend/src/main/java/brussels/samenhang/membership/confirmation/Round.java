package brussels.samenhang.membership.confirmation;

import brussels.samenhang.shared.persistence.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A coordinator asks all members of a partnership at once. */
@Entity
@Table(name = "membership_confirmation_round")
class Round {

    @Id
    private UUID id;
    private UUID partnershipId;
    private LocalDate startedOn;
    private LocalDate dueOn;
    private String message;
    private UUID startedBy;

    protected Round() {
    }

    static Round start(UUID partnership, LocalDate on, LocalDate due, String message, UUID by) {
        var round = new Round();
        round.id = Ids.next();
        round.partnershipId = partnership;
        round.startedOn = on;
        round.dueOn = due;
        round.message = message;
        round.startedBy = by;
        return round;
    }

    UUID id() {
        return id;
    }
}
