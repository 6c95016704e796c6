package brussels.samenhang.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    private static final Map<String, BigDecimal> FIGURES = Map.of("reached", new BigDecimal("60"), "contacted", new BigDecimal("80"), "none", BigDecimal.ZERO);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1 + 2 * 3 | 7", "(1 + 2) * 3 | 9", "-2 + 5 | 3", "8 - 2 - 1 | 5", "16 / 4 / 2 | 2", "--3 | 3",
            "100 * reached / contacted | 75", "min(3, reached, 2) | 2", "max(reached; contacted) | 80", "abs(3 - 10) | 7", "round(2 / 3, 2) | 0.67", "round(2.5) | 3"})
    void aFormulaIsWorkedOutAsInArithmetic(String formula, BigDecimal expected) {
        assertThat(work(formula).value()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "1 + | endsEarly | 4", "(1 + 2 | notClosed | 7", "1 2 | unexpected | 3", "reached $ 2 | unexpected | 9", "1.2.3 + 1 | noNumber | 1",
            "sqrt(4) | unknownFunction | 1", "min(1) | wrongNumberOfParts | 1", "1 + round(1, 2, 3) | wrongNumberOfParts | 5", ") | unexpected | 1"})
    void whatIsNoFormulaSaysFromWhichSignOn(String text, String reason, int position) {
        assertThatThrownBy(() -> Formula.read(text)).isInstanceOfSatisfying(Formula.Unreadable.class, unreadable -> {
            assertThat(unreadable.reason()).isEqualTo(reason);
            assertThat(unreadable.position()).isEqualTo(position);
        });
    }

    @Test
    void bracketsWithinBracketsHaveAnEnd() {
        assertThatThrownBy(() -> Formula.read("(".repeat(100_000))).isInstanceOfSatisfying(Formula.Unreadable.class,
                unreadable -> assertThat(unreadable.reason()).isEqualTo("tooDeep"));
        assertThatThrownBy(() -> Formula.read("-".repeat(100_000) + "1")).isInstanceOfSatisfying(Formula.Unreadable.class,
                unreadable -> assertThat(unreadable.reason()).isEqualTo("tooDeep"));
    }

    @Test
    void withoutAFigureThereIsNoneEitherAndNeverZero() {
        var outcome = work("0 * missing + other + reached");
        assertThat(outcome.value()).isNull();
        assertThat(outcome.absences()).containsExactly(new Formula.Absence("noFigure", "missing"), new Formula.Absence("noFigure", "other"));
    }

    @Test
    void dividingByZeroGivesAReasonInsteadOfAValue() {
        assertThat(work("reached / none").absences()).containsExactly(new Formula.Absence("divisionByZero", null));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', value = {"a + a | persons", "a / b | -", "100 * a / a | -", "a * 2 | persons", "max(a, 3) | persons", "share * a | persons"})
    void unitsAreWorkedOutToo(String formula, String unit) {
        assertThat(Formula.read(formula).unit(FormulaTest::unit).single()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a + b | 3", "min(a, b) | 1", "1 + (a - b) | 8"})
    void unlikeThingsAreNotAdded(String formula, int position) {
        assertThatThrownBy(() -> Formula.read(formula).unit(FormulaTest::unit)).isInstanceOfSatisfying(Formula.Unreadable.class, unreadable -> {
            assertThat(unreadable.reason()).isEqualTo("unitsDiffer");
            assertThat(unreadable.position()).isEqualTo(position);
        });
    }

    @Property(tries = 300)
    void whateverIsTypedIsReadOrRefused(@ForAll @StringLength(max = 60) String text) {
        try {
            Formula.read(text);
        } catch (Formula.Unreadable unreadable) {
            assertThat(unreadable.position()).isBetween(1, text.length() + 1);
        }
    }

    @Property(tries = 100)
    void addingAndTakingAwayUndoEachOther(@ForAll @IntRange(max = 10_000) int a, @ForAll @IntRange(max = 10_000) int b) {
        assertThat(work(a + " + " + b + " - " + b).value()).isEqualByComparingTo(BigDecimal.valueOf(a));
    }

    private static String unit(String name) {
        return switch (name) {
            case "a" -> "persons";
            case "share" -> "percent";
            default -> "meetings";
        };
    }

    private static Formula.Outcome work(String formula) {
        return Formula.read(formula).work(name -> FIGURES.containsKey(name) ? Formula.Outcome.of(FIGURES.get(name)) : Formula.Outcome.absent("noFigure", name));
    }
}
