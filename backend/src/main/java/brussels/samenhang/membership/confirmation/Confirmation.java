package brussels.samenhang.membership.confirmation;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The question to one member whether it wants to stay, and its answer. Silence ends nothing (3-R47). */
@Entity
@Table(name = "membership_confirmation")
class Confirmation {

    @Schema(name = "MembershipConfirmationAnswerCode", description = "The member stays, stays but sleeps, or leaves.")
    enum Answer {
        stay, staySleeping, leave
    }

    @Id
    private UUID id;
    private UUID membershipId;
    private UUID roundId;
    private LocalDate askedOn;
    private LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    private Answer answer;
    private String expectations;
    private LocalDate answeredOn;
    private UUID answeredBy;

    protected Confirmation() {
    }

    static Confirmation ask(UUID membership, UUID round, LocalDate on, LocalDate due) {
        var asked = new Confirmation();
        asked.id = Ids.next();
        asked.membershipId = membership;
        asked.roundId = round;
        asked.askedOn = on;
        asked.dueOn = due;
        return asked;
    }

    void answer(Answer answer, String expectations, LocalDate on, UUID by) {
        if (this.answer != null) {
            throw Problem.of(ProblemType.stateConflict).because("confirmation.alreadyAnswered", Map.of("on", answeredOn));
        }
        this.answer = answer;
        this.expectations = expectations;
        answeredOn = on;
        answeredBy = by;
    }

    UUID id() {
        return id;
    }

    UUID membershipId() {
        return membershipId;
    }
}
