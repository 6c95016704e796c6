package brussels.samenhang.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EstablishmentNumberTest {

    @Test
    void aNumberIsReadInTheWayPeopleWriteIt() {
        assertThat(EstablishmentNumber.normalize("2.000.000.339")).isEqualTo("2000000339");
        assertThat(EstablishmentNumber.isValid("2000000339")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000000338", "0202239951", "1999901161", "9000000097", "200000033", "20000003390", "20000o0339", ""})
    void anythingElseIsNone(String number) {
        assertThat(EstablishmentNumber.isValid(number)).isFalse();
    }

    @Property(tries = 200)
    void everyNumberHasOneRightEnding(@ForAll @IntRange(min = 20_000_000, max = 89_999_999) int start) {
        var right = IntStream.range(0, 100).mapToObj(end -> start + "%02d".formatted(end)).filter(EstablishmentNumber::isValid).count();
        assertThat(right).isEqualTo(1);
    }
}
