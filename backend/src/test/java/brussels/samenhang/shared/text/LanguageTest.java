package brussels.samenhang.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nl-BE|nl", "fr-BE|fr", "de-BE|de", "EN|en", "fr;q=0.3, nl;q=0.9|nl", "pl, de;q=0.1|de", "fr;q=0|nl", "*|nl", "''|nl"})
    void theFirstLanguageWeHaveIsChosen(String accepted, Language chosen) {
        assertThat(AcceptLanguage.parse(accepted).getFirst()).isEqualTo(chosen);
    }

    @Test
    void noPreferenceMeansTheFallbackOrder() {
        assertThat(AcceptLanguage.parse(null)).containsExactly(Language.nl, Language.fr, Language.en, Language.de);
    }

    @Property
    void whateverIsSentEveryLanguageIsInTheListOnce(@ForAll String header) {
        assertThat(AcceptLanguage.parse(header)).containsExactlyInAnyOrder(Language.values());
    }

    @Test
    void aTextIsPickedInTheFirstLanguageItExistsIn() {
        var text = new Localized(null, "Salle", "Hall");
        assertThat(text.pick(List.of(Language.nl, Language.en))).isEqualTo("Hall");
        assertThat(text.pick(Language.nl)).isEqualTo("Salle");
        assertThat(new Localized("  ", null, null).pick(Language.fr)).isNull();
    }

    @Test
    void blankTextIsNoText() {
        assertThat(new Localized(" \n ", "", null).isEmpty()).isTrue();
    }

    @Property
    void theNormalFormIsNormal(@ForAll String text) {
        assertThat(Normal.form(Normal.form(text))).isEqualTo(Normal.form(text));
    }

    @ParameterizedTest
    @CsvSource({"a\u0000b", "a\u001bb", "a\u0085b", "a\ud800b"})
    void charactersWithoutAPlaceInTextAreFound(String text) {
        assertThat(Normal.hasForbiddenCharacter(text)).isTrue();
    }

    @Test
    void emojiRightToLeftTextAndMarkupAreText() {
        assertThat(Normal.hasForbiddenCharacter("👩🏽‍⚕️ שלום <script>\talert(1)\n</script>")).isFalse();
    }
}
