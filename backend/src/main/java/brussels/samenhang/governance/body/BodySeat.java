package brussels.samenhang.governance.body;

import brussels.samenhang.governance.body.BodyCommands.NewSeat;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.time.Period;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody's seat for one term. */
@Entity
@Table(name = "body_seat")
class BodySeat {

    @Id
    private UUID id;
    private UUID bodyId;
    private String basis;
    private String role;
    private UUID organizationId;
    private UUID personId;
    private String function;
    private String category;
    private boolean required;
    private UUID renewalOf;
    @Embedded
    private Period period;
    @Version
    private int version;

    protected BodySeat() {
    }

    static BodySeat give(UUID body, NewSeat given, UUID person, Period period) {
        var seat = new BodySeat();
        seat.id = Ids.next();
        seat.bodyId = body;
        seat.basis = given.basis();
        seat.role = given.role();
        seat.organizationId = given.organization();
        seat.personId = person;
        seat.function = given.function();
        seat.category = given.category();
        seat.required = given.required();
        seat.period = period;
        return seat;
    }

    /** A new term right after this one. */
    BodySeat renew(int years) {
        if (period.until() == null) {
            throw Problem.of(ProblemType.stateConflict).because("body.seatWithoutEnd");
        }
        var next = new BodySeat();
        next.id = Ids.next();
        next.bodyId = bodyId;
        next.basis = basis;
        next.role = role;
        next.organizationId = organizationId;
        next.personId = personId;
        next.function = function;
        next.category = category;
        next.required = required;
        next.renewalOf = id;
        next.period = new Period(period.until().plusDays(1), period.until().plusYears(years));
        return next;
    }

    void end(LocalDate on) {
        period = period.endingOn(on);
    }

    UUID id() {
        return id;
    }

    UUID bodyId() {
        return bodyId;
    }

    Period period() {
        return period;
    }

    /** What the journal keeps: the person by id only. */
    record Facts(String basis, String role, UUID organization, UUID person, String function, String category, boolean required, Period period) {
    }

    Facts facts() {
        return new Facts(basis, role, organizationId, personId, function, category, required, period);
    }
}
