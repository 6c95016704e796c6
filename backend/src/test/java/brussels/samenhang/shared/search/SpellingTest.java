package brussels.samenhang.shared.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"marollen,marollen,0", "marolen,marollen,1", "buruthuis,buurthuis,1", "synteze,synthese,2", "kuregem,cureghem,2", "abc,cab,2"})
    void countsTheLettersToAddDropChangeOrSwap(String one, String other, int distance) {
        assertThat(Spelling.distance(one, other)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({"synthese,synthese,1.0", "synteze,synthese,0.75", "wonen marollen,marollen wonen,1.0"})
    void likenessIsTheShareOfLettersInCommon(String one, String other, double likeness) {
        assertThat(Spelling.likeness(one, other)).isEqualTo(likeness);
    }

    @ParameterizedTest
    @CsvSource({"marolen,marollen,true", "marole,marollen,true", "synt,synthese,true", "medicla,medicale,true", "zon,bron,false", "helmet,hamam,false"})
    void aWordMayBeASlipForAnotherOrForItsBeginning(String typed, String word, boolean maybe) {
        assertThat(Spelling.maybeSlip(typed, word)).isEqualTo(maybe);
    }

    @Property
    void likenessIsTheSameBothWaysAndBetweenNothingAndAll(@ForAll @AlphaChars @StringLength(max = 30) String one, @ForAll @AlphaChars @StringLength(max = 30) String other) {
        assertThat(Spelling.likeness(one, other)).isEqualTo(Spelling.likeness(other, one)).isBetween(0.0, 1.0);
    }

    @Property
    void nothingIsMoreLikeAWordThanTheWordItself(@ForAll @AlphaChars @StringLength(max = 30) String word) {
        assertThat(Spelling.likeness(word, word)).isEqualTo(1);
    }

    @Property
    void comparingWithManyGivesTheSameAndIsNeverRuledOutByTheLetters(@ForAll @CharRange(from = 'a', to = 'e') @Chars(' ') @StringLength(max = 20) String one,
            @ForAll @CharRange(from = 'a', to = 'e') @Chars(' ') @StringLength(max = 20) String other) {
        var prepared = Spelling.prepare(one);
        var otherPrepared = Spelling.prepare(other);
        assertThat(Spelling.likeness(prepared, otherPrepared)).isEqualTo(Spelling.likeness(one, other)).isLessThanOrEqualTo(Spelling.likenessAtMost(prepared, otherPrepared));
    }

    @ParameterizedTest
    @CsvSource({"marollen,marolen,0.875", "linde 9e37,bron 1c4a,0.5"})
    void theLettersAloneTellHowLikeTwoNamesAreAtMost(String one, String other, double most) {
        assertThat(Spelling.likenessAtMost(Spelling.prepare(one), Spelling.prepare(other))).isLessThanOrEqualTo(most);
    }
}
