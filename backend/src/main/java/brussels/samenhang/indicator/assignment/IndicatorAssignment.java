package brussels.samenhang.indicator.assignment;

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

/** An indicator is followed for a partnership or territory from a day on. */
@Entity
@Table(name = "indicator_assignment")
class IndicatorAssignment {

    @Id
    UUID id = Ids.next();

    UUID indicatorId;
    UUID partnershipId;
    UUID territoryId;
    UUID organizationId;

    @Embedded
    Period period;

    @Version
    int version;

    protected IndicatorAssignment() {
    }

    IndicatorAssignment(AssignIndicator command) {
        indicatorId = command.indicator();
        partnershipId = command.partnership();
        territoryId = command.territory();
        organizationId = command.organization();
        period = new Period(command.validFrom(), command.validUntil());
    }

    void end(LocalDate last) {
        if (period.until() != null && !period.until().isAfter(last)) {
            throw Problem.of(ProblemType.stateConflict).because("indicator.assignmentEnded");
        }
        period = period.endingOn(last);
    }
}
