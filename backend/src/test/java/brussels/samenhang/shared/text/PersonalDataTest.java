package brussels.samenhang.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can only be one person's is found in what is written; what is not, is left alone. */
class PersonalDataTest {

    @ParameterizedTest
    @ValueSource(strings = {"85.07.30-033.28", "nummer 85073003328 gaf hij op", "schrijf naar iemand.anders@post.example", "bel +32 470 12 34 56", "bel 0470/12.34.56", "02 123 45 67", "0032 2 123 45 67"})
    void aRegisterNumberAMailAddressOrATelephoneNumberIsPersonal(String text) {
        assertThat(PersonalData.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Elke week horen 12 gezinnen dit", "sinds 01/01/2026", "van 01.01.2026 tot 30.06.2026", "tussen 2024 en 2026", "1000 Brussel, huis 12", "wel 3 000 000 euro", "open van 9.00 tot 17.00"})
    void datesYearsAmountsAndHoursAreNot(String text) {
        assertThat(PersonalData.in(text)).isFalse();
    }
}
