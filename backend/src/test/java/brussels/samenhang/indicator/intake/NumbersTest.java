package brussels.samenhang.indicator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.samenhang.indicator.intake.Numbers.Decimal;
import brussels.samenhang.shared.time.PeriodType;
import brussels.samenhang.shared.time.ReportingPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and periods as they are typed in Brussels. */
class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"42|42", "1 234|1234", "1.234,5|1234.5", "1,234.5|1234.5", "12,5|12.5", "12.5|12.5", "0,125|0.125", "-3|-3", "12,5 %|12.5", "1.234.567|1234567", "16,9760|16.9760", "1’234|1234"})
    void whatCanOnlyMeanOneThingIsReadWhateverTheRestOfTheFileSays(String written, String meant) {
        for (var decimal : Decimal.values()) {
            assertThat(Numbers.read(written, decimal)).hasValueSatisfying(number -> assertThat(number.toPlainString()).isEqualTo(meant));
        }
    }

    @Test
    void whatCanMeanTwoThingsIsReadAsTheRestOfTheFileIsAndNeverGuessed() {
        assertThat(Numbers.isAmbiguous("1.234", Decimal.unknown)).isTrue();
        assertThat(Numbers.isAmbiguous("1,234", Decimal.unknown)).isTrue();
        assertThat(Numbers.read("1.234", Decimal.comma).orElseThrow()).isEqualByComparingTo("1234");
        assertThat(Numbers.read("1.234", Decimal.point).orElseThrow()).isEqualByComparingTo("1.234");
        assertThat(Numbers.read("1,234", Decimal.comma).orElseThrow()).isEqualByComparingTo("1.234");
        assertThat(Numbers.read("1,234", Decimal.point).orElseThrow()).isEqualByComparingTo("1234");
    }

    @Test
    void inExcelAndJsonANumberIsANumberAndOnlyTextCanMeanTwoThings() {
        assertThat(Numbers.isAmbiguous("1.234", Decimal.plain)).isFalse();
        assertThat(Numbers.read("1.234", Decimal.plain).orElseThrow()).isEqualByComparingTo("1.234");
        assertThat(Numbers.isAmbiguous("1,234", Decimal.plain)).isTrue();
    }

    @Test
    void theFileTellsByTheNumbersThatAreClear() {
        var dutch = new Numbers();
        dutch.see("1.234");
        assertThat(dutch.decimal()).isEqualTo(Decimal.unknown);
        dutch.see("10,5");
        assertThat(dutch.decimal()).isEqualTo(Decimal.comma);
        var english = new Numbers();
        english.see("10.5");
        assertThat(english.decimal()).isEqualTo(Decimal.point);
    }

    @ParameterizedTest
    @ValueSource(strings = {"–", "-", "—", "n.b.", "nvt", "n/a", "N.V.T."})
    void aDashIsNoZero(String written) {
        assertThat(Numbers.isAbsent(written)).isTrue();
        assertThat(Numbers.read(written, Decimal.comma)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"veel", "12 of 13", "1,2,3", "1.2.3", "1.23.456", "--5", "12e", "0x1F", "½"})
    void whatIsNoNumberIsNone(String written) {
        assertThat(Numbers.read(written, Decimal.comma)).isEmpty();
        assertThat(Numbers.read(written, Decimal.point)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-Q1,quarter,2026-Q1", "2026 K1,quarter,2026-Q1", "T3/2026,quarter,2026-Q3", "2026-07-01,quarter,2026-Q3", "03/2026,month,2026-03", "2026-03-01,month,2026-03",
            "31/12/2025,snapshot,2025-12-31", "2026,year,2026", "2026-01-01,year,2026"})
    void periodsAreReadAsPeopleAndSpreadsheetsWriteThem(String written, PeriodType type, String meant) {
        assertThat(Periods.read(written, type).map(ReportingPeriod::text)).contains(meant);
    }

    @Test
    void aDayInTheMiddleOfAPeriodIsNotThatPeriod() {
        assertThat(Periods.read("2026-05-17", PeriodType.quarter).map(ReportingPeriod::text)).contains("2026-05-17");
        assertThat(Periods.read("lente 2026", PeriodType.quarter)).isEmpty();
    }
}
