package brussels.samenhang.indicator.observation;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.samenhang.indicator.Combining;
import brussels.samenhang.indicator.Definition;
import brussels.samenhang.indicator.Direction;
import brussels.samenhang.indicator.IndicatorKind;
import brussels.samenhang.indicator.Level;
import brussels.samenhang.indicator.Measures;
import brussels.samenhang.indicator.observation.FigureCheck.Context;
import brussels.samenhang.indicator.observation.FigureCheck.Previous;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.time.PeriodType;
import brussels.samenhang.shared.time.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureCheckTest {

    private static final Localized TEXT = new Localized("x", "x", "x");

    @ParameterizedTest(name = "{0} after {1} gives {2}")
    @CsvSource(nullValues = "-", value = {
            "41, 20, largeChange", "40, 20, -", "9, 20, largeChange", "3, 1, -", "0, 20 22, largeChange zeroAfterNumbers", "0, 1 2, zeroAfterNumbers",
            "150, 100 102 98 101, unlikeOwnHistory", "110, 100 102 98 101, -", "300, 100 150 50 200, -", "500, 100 150 50 200, unlikeOwnHistory",
            "13, 10 10 10 10, -", "15, 10 10 10 10, unlikeOwnHistory", "0, 10 10 10 10, unlikeOwnHistory zeroAfterNumbers", "42, -, -"})
    void aFigureIsHeldAgainstItsOwnPast(BigDecimal value, String history, String found) {
        var before = history == null ? List.<Previous>of() : Stream.of(history.split(" ")).map(number -> new Previous("2020", new BigDecimal(number))).toList();
        assertThat(codes(context(value, null, before, Measures.other, null))).containsExactly(found == null ? new String[0] : found.split(" "));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"40, 40, participationAsReach", "41, 40, participationAsReach", "12, 40, -", "12, -, -"})
    void whoDecideAreNotAllThoseReached(BigDecimal deciding, BigDecimal reached, String found) {
        assertThat(codes(context(null, deciding, List.of(), Measures.participation, reached))).containsExactly(found == null ? new String[0] : new String[]{found});
    }

    private static List<String> codes(Context context) {
        return FigureCheck.about(context).stream().map(ObservationView.Warning::code).toList();
    }

    private static Context context(BigDecimal value, BigDecimal numerator, List<Previous> history, Measures measures, BigDecimal reached) {
        var definition = new Definition(TEXT, TEXT, "persons", numerator == null ? IndicatorKind.count : IndicatorKind.percentage, null, null, null, PeriodType.year, Direction.none,
                Combining.none, null, Level.partnership, 0, TEXT, TEXT, null, null, null, measures, false, null, null, null, null, null, null, null, null, null);
        return new Context(new Figure(value, null, null, null, null, numerator, numerator == null ? null : BigDecimal.valueOf(100), null), definition,
                ReportingPeriod.parse("2024").orElseThrow(), false, history, List.of(), reached, List.of(), false, LocalDate.of(2026, 1, 1));
    }
}
