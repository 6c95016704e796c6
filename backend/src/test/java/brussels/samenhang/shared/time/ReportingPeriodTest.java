package brussels.samenhang.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
            "2026, year, 2026-01-01, 2026-12-31", "2026-Q1, quarter, 2026-01-01, 2026-03-31", "2026-Q4, quarter, 2026-10-01, 2026-12-31",
            "2026-02, month, 2026-02-01, 2026-02-28", "2024-02, month, 2024-02-01, 2024-02-29", "2026-03-31, snapshot, 2026-03-31, 2026-03-31"})
    void aPeriodRunsFromItsFirstToItsLastDay(String text, PeriodType type, LocalDate start, LocalDate end) {
        assertThat(ReportingPeriod.parse(text)).contains(new ReportingPeriod(type, start, end));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "26", "0000", "1799", "2201", "2026-Q5", "2026-Q0", "2026-13", "2026-00", "2026-02-30", "2026-1", "2026 ", "2026-q1", "20260", "٢٠٢٦", "2026-03-31T00:00"})
    void whatIsNoPeriodIsNotRead(String text) {
        assertThat(ReportingPeriod.parse(text)).isEmpty();
    }

    @Property(tries = 300)
    void aPeriodIsReadBackAsWritten(@ForAll PeriodType type, @ForAll int daysSince) {
        var day = LocalDate.of(2000, 1, 1).plusDays(Math.floorMod(daysSince, 40_000));
        var period = ReportingPeriod.holding(type, day);

        assertThat(ReportingPeriod.parse(period.text())).contains(period);
        assertThat(day).isBetween(period.start(), period.end());
        assertThat(period.previous().end()).isEqualTo(period.start().minusDays(1));
    }

    @Test
    void onNewYearsDayTheLastClosedYearIsTheOneBefore() {
        assertThat(ReportingPeriod.lastClosed(PeriodType.year, LocalDate.of(2027, 1, 1)).text()).isEqualTo("2026");
        assertThat(ReportingPeriod.lastClosed(PeriodType.quarter, LocalDate.of(2026, 3, 31)).text()).isEqualTo("2025-Q4");
        assertThat(ReportingPeriod.lastClosed(PeriodType.month, LocalDate.of(2026, 4, 1)).text()).isEqualTo("2026-03");
        assertThat(ReportingPeriod.lastClosed(PeriodType.snapshot, LocalDate.of(2026, 4, 1)).text()).isEqualTo("2026-04-01");
    }

    @Test
    void aYearIsOverOnItsLastDay() {
        var year = ReportingPeriod.parse("2026").orElseThrow();

        assertThat(year.isOverOn(LocalDate.of(2026, 12, 30))).isFalse();
        assertThat(year.isOverOn(LocalDate.of(2026, 12, 31))).isTrue();
    }
}
