package brussels.samenhang.shared.time;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * From the first day up to and including the last: {@code validFrom} and {@code validUntil} in the contract,
 * {@code daterange(valid_from, valid_until, '[]')} in the database. A period without a last day is still running.
 */
@Embeddable
public record Period(@Column(name = "valid_from") LocalDate from, @Column(name = "valid_until") LocalDate until) {

    public Period {
        if (from != null && until != null && until.isBefore(from)) {
            throw Problem.badRequest(Issue.body(IssueType.invalidPeriod, "validUntil", until));
        }
    }

    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    public Period endingOn(LocalDate last) {
        return new Period(from, last);
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    public boolean overlaps(Period other) {
        return (until == null || other.from == null || !other.from.isAfter(until))
                && (other.until == null || from == null || !from.isAfter(other.until));
    }
}
