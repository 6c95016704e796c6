package brussels.samenhang.organization;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.samenhang.shared.problem.Issue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnterpriseNumberTest {

    @ParameterizedTest
    @CsvSource({"0202239951,0202239951", "BE 0202.239.951,0202239951", "be0202239951,0202239951", "202.239.951,0202239951",
        "0202 239 951,0202239951", "0202-239-951,0202239951", "BE1000000035,1000000035"})
    void isTakenInAnyWayPeopleWriteIt(String written, String number) {
        assertThat(EnterpriseNumber.normalize(written)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "12", "BE", "NL002455799B11", "0202239951x", "👍", "٠٢٠٢٢٣٩٩٥١"})
    void whatIsNoNumberStaysAsItWasWritten(String written) {
        assertThat(EnterpriseNumber.normalize(written)).isEqualTo(written);
    }

    @Test
    void noNumberIsFine() {
        assertThat(EnterpriseNumber.normalize(null)).isNull();
        assertThat(EnterpriseNumber.check("enterpriseNumber", null)).isEmpty();
    }

    @Test
    void aNumberThatDoesNotAddUpSaysSo() {
        assertThat(EnterpriseNumber.check("enterpriseNumber", "0202239952")).extracting(Issue::detail).containsExactly("organization.numberChecksum");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2202239951", "020223995", "02022399511", "none"})
    void aNumberOfAnotherFormSaysSo(String number) {
        assertThat(EnterpriseNumber.check("enterpriseNumber", number)).extracting(Issue::detail).containsExactly("organization.numberForm");
    }

    @Property
    void exactlyOneOfTheHundredEndingsIsRight(@ForAll @IntRange(min = 0, max = 19_999_999) int beginning) {
        var right = 0;
        for (var ending = 0; ending < 100; ending++) {
            right += EnterpriseNumber.isValid("%08d%02d".formatted(beginning, ending)) ? 1 : 0;
        }
        assertThat(right).isEqualTo(1);
    }

    @Property
    void twoNeighboringDigitsSwappedAreNoticed(@ForAll @IntRange(min = 0, max = 19_999_999) int beginning, @ForAll @IntRange(min = 1, max = 6) int place) {
        var number = "%08d%02d".formatted(beginning, 97 - beginning % 97);
        var digits = number.toCharArray();
        var first = digits[place];
        digits[place] = digits[place + 1];
        digits[place + 1] = first;
        assertThat(EnterpriseNumber.isValid(new String(digits))).isEqualTo(number.equals(new String(digits)));
    }
}
