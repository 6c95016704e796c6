package brussels.samenhang.membership.delegate;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.time.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person who represents a member in a partnership: it is a network between groups, so the person comes and goes and
 * the membership stays (2a §2.2, 5-R2). That there is one first, second and third at a time is held by the database.
 */
@Entity
@Table(name = "membership_delegate")
class Delegate {

    @Schema(name = "DelegateMandate", description = "How far a delegate may go: labels in the vocabulary delegateMandates.")
    enum Mandate {
        inform, propose, commit, decide
    }

    /** What can be said about a delegate and corrected later. */
    record Terms(String function, Mandate mandate, Boolean formal, String onBehalfOf, int position, BigDecimal hoursPerMonth, Boolean workingHours) {
    }

    @Id
    private UUID id;
    private UUID membershipId;
    private UUID personId;
    private String function;
    @Enumerated(EnumType.STRING)
    private Mandate mandate;
    private Boolean formal;
    private String onBehalfOf;
    @Column(name = "position")
    private int place;
    private BigDecimal hoursPerMonth;
    private Boolean workingHours;
    @Embedded
    private Period period;
    private String endReason;
    @Version
    private int version;

    protected Delegate() {
    }

    static Delegate name(UUID membership, UUID person, Terms terms, Period period) {
        var delegate = new Delegate();
        delegate.id = Ids.next();
        delegate.membershipId = membership;
        delegate.personId = person;
        delegate.period = period;
        delegate.state(terms);
        return delegate;
    }

    void state(Terms terms) {
        function = terms.function();
        mandate = terms.mandate();
        formal = terms.formal();
        onBehalfOf = terms.onBehalfOf();
        place = terms.position();
        hoursPerMonth = terms.hoursPerMonth();
        workingHours = terms.workingHours();
    }

    Terms terms() {
        return new Terms(function, mandate, formal, onBehalfOf, place, hoursPerMonth, workingHours);
    }

    /** @param on last day */
    void end(LocalDate on, String reason) {
        if (endReason != null) {
            throw Problem.of(ProblemType.stateConflict).because("delegate.alreadyEnded", Map.of("on", period.until()));
        }
        if (on.isBefore(period.from())) {
            throw Problem.badRequest(Issue.body(IssueType.invalidPeriod, "on", on).because("delegate.endBeforeStart", Map.of("from", period.from())));
        }
        period = period.endingOn(on);
        endReason = reason;
    }

    UUID id() {
        return id;
    }

    UUID membershipId() {
        return membershipId;
    }

    UUID personId() {
        return personId;
    }

    Period period() {
        return period;
    }

    int version() {
        return version;
    }
}
