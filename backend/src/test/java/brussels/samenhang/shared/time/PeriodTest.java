package brussels.samenhang.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void bothItsFirstAndItsLastDayBelongToAPeriod() {
        var january = new Period(FIRST, LocalDate.of(2026, 1, 31));
        assertThat(january.contains(FIRST)).isTrue();
        assertThat(january.contains(LocalDate.of(2026, 1, 31))).isTrue();
        assertThat(january.contains(LocalDate.of(2026, 2, 1))).isFalse();
        assertThat(january.contains(LocalDate.of(2025, 12, 31))).isFalse();
    }

    @Test
    void aPeriodThatEndsBeforeItStartsIsRefused() {
        assertThatThrownBy(() -> new Period(FIRST, LocalDate.of(2025, 12, 31))).isInstanceOfSatisfying(Problem.class, problem ->
                assertThat(problem.issues()).singleElement().satisfies(issue -> {
                    assertThat(issue.type()).isEqualTo(IssueType.invalidPeriod);
                    assertThat(issue.name()).isEqualTo("validUntil");
                }));
    }

    @Property
    void twoPeriodsOverlapWhenTheyShareADay(@ForAll @IntRange(max = 30) int from, @ForAll @IntRange(max = 30) int length,
            @ForAll @IntRange(max = 30) int otherFrom, @ForAll @IntRange(max = 30) int otherLength) {
        var one = new Period(FIRST.plusDays(from), FIRST.plusDays(from + length));
        var other = new Period(FIRST.plusDays(otherFrom), FIRST.plusDays(otherFrom + otherLength));
        var shared = one.from().datesUntil(one.until().plusDays(1)).anyMatch(other::contains);
        assertThat(one.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(one)).isEqualTo(shared);
    }

    @Test
    void aRunningPeriodOverlapsEverythingAfterIt() {
        assertThat(Period.since(FIRST).overlaps(Period.since(FIRST.plusYears(10)))).isTrue();
        assertThat(Period.since(FIRST).endingOn(FIRST).overlaps(Period.since(FIRST.plusDays(1)))).isFalse();
    }
}
