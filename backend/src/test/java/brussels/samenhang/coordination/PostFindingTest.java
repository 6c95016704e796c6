package brussels.samenhang.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.samenhang.coordination.PostFinding.Code;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What stands out about a post, and what does not. */
class PostFindingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void nothingStandsOutAboutAFilledPostWithADeputy() {
        assertThat(PostFinding.codes(facts("1.00", "1.00", PostState.filled, 1, 1, null, false, 0, false, 1))).isEmpty();
    }

    @Test
    void timeAtWorkIsComparedWithWhatIsPlannedOnlyWhenBothAreKnownAndSomebodyIsThere() {
        assertThat(PostFinding.codes(facts("1.00", "0.80", PostState.filled, 1, 1, null, false, 0, false, 1))).containsExactly(Code.lessThanPlanned);
        assertThat(PostFinding.codes(facts("1.0", "1.20", PostState.filled, 2, 0, null, false, 0, false, 1))).containsExactly(Code.moreThanPlanned);
        assertThat(PostFinding.codes(facts("1.00", null, PostState.filled, 1, 1, null, false, 0, false, 1))).isEmpty();
        assertThat(PostFinding.codes(facts("1.00", "0", PostState.vacant, 0, 0, null, false, 0, false, 0))).isEmpty();
    }

    @Test
    void lessThanHalfIsInformationWhereTheFunctionNamesAMinimum() {
        assertThat(PostFinding.codes(facts("0.49", "0.49", PostState.filled, 1, 1, null, false, 0, false, 1))).containsExactly(Code.belowMinimum);
        assertThat(PostFinding.codes(facts("0.50", "0.50", PostState.filled, 1, 1, null, false, 0, false, 1))).isEmpty();
    }

    @Test
    void anEndIsTooNearOnlyWhenNobodyFollowsAndThePostGoesOn() {
        assertThat(PostFinding.codes(facts("1", "1", PostState.filled, 1, 1, DAY.plusDays(90), false, 0, false, 1))).containsExactly(Code.endsSoon);
        assertThat(PostFinding.codes(facts("1", "1", PostState.filled, 1, 1, DAY.plusDays(91), false, 0, false, 1))).isEmpty();
        assertThat(PostFinding.codes(facts("1", "1", PostState.filled, 1, 1, DAY.plusDays(10), true, 0, false, 1))).isEmpty();
        assertThat(PostFinding.codes(facts("1", "1", PostState.filled, 1, 1, LocalDate.of(2026, 12, 31), false, 0, false, 1))).isEmpty();
    }

    @Test
    void onePersonWithoutADeputyElsewhereTooAndEmployedByAPartnerAllStandOut() {
        assertThat(PostFinding.codes(facts("1", "1", PostState.filled, 1, 0, null, false, 2, true, 3)))
                .containsExactly(Code.noDeputy, Code.severalPosts, Code.employedByPartner, Code.thirdHolder);
        assertThat(PostFinding.codes(facts("1", "1", PostState.filled, 2, 0, null, false, 0, false, 1))).isEmpty();
    }

    @Test
    void everyFindingHasItsSentenceInEachLanguage() {
        var everything = PostFinding.of(new PostFinding.Facts(DAY, true, new BigDecimal("0.5"), new BigDecimal("0.4"), new BigDecimal("0.3"), PostState.filled, 1, 0,
                DAY.plusDays(5), false, null, 1, true, 3));
        assertThat(everything).extracting(PostFinding::code).containsExactly(Code.endsSoon, Code.lessThanPlanned, Code.belowMinimum, Code.noDeputy, Code.severalPosts,
                Code.employedByPartner, Code.thirdHolder);
        assertThat(everything).allSatisfy(finding -> assertThat(finding.text().texts()).hasSize(4).noneMatch(text -> text.contains("{")));
    }

    private static PostFinding.Facts facts(String planned, String actual, PostState state, int holders, int deputies, LocalDate filledUntil, boolean followed, int elsewhere,
            boolean employedByPartner, int withinYear) {
        return new PostFinding.Facts(DAY, true, new BigDecimal("0.50"), new BigDecimal(planned), actual == null ? null : new BigDecimal(actual), state, holders, deputies, filledUntil,
                followed, LocalDate.of(2026, 12, 31), elsewhere, employedByPartner, withinYear);
    }
}
