package brussels.samenhang.coordination.style;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.samenhang.coordination.style.Factor.Condition;
import brussels.samenhang.coordination.style.Factor.Saying;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Advice follows the running text of the source; where its summary table says the opposite, both stay recorded (2a §3.4, R27–R29). */
class StyleAdviceTest {

    private static final Set<Style> BOTTOM_UP = Set.of(Style.facilitator, Style.coProducer);
    private static final Set<Style> STEERING = Set.of(Style.commissioner);

    @Test
    void trustInTheLeadOrganizationIsReadAsTheTextSaysAndNotAsTheTableDoes() {
        var high = saying(Factor.trustInLead, Condition.high);
        assertThat(high.text()).isEqualTo(STEERING);
        assertThat(high.table()).isEqualTo(BOTTOM_UP);
        var low = saying(Factor.trustInLead, Condition.low);
        assertThat(low.text()).isEqualTo(BOTTOM_UP);
        assertThat(low.table()).isEqualTo(STEERING);
        assertThat(high.isContradicted()).isTrue();
        assertThat(low.isContradicted()).isTrue();
    }

    @Test
    void onlyTrustInTheLeadOrganizationIsContradictedAndOnlyTwoOtherConditionsAreToldMoreWidelyOrNarrowly() {
        assertThat(Factor.sayings().stream().filter(Saying::isContradicted).map(Saying::factor).distinct()).containsExactly(Factor.trustInLead);
        assertThat(Factor.sayings().stream().filter(Saying::differs).filter(saying -> !saying.isContradicted()).map(saying -> saying.factor() + " " + saying.condition()))
                .containsExactly("value high", "time little");
    }

    @Test
    void theTableCannotTellAFacilitatorFromACoProducer() {
        assertThat(Factor.sayings()).allSatisfy(saying ->
                assertThat(saying.table().contains(Style.facilitator)).isEqualTo(saying.table().contains(Style.coProducer)));
    }

    @Test
    void theTableDoesNotMentionTrustInTheCoordinator() {
        assertThat(saying(Factor.trustInCoordinator, Condition.high).table()).isEmpty();
        assertThat(saying(Factor.trustInCoordinator, Condition.high).text()).isEqualTo(STEERING);
        assertThat(saying(Factor.trustInCoordinator, Condition.low).text()).isEqualTo(BOTTOM_UP);
    }

    @Test
    void littleTimeRulesOutFacilitatingAndLeavesTheOtherTwo() {
        assertThat(saying(Factor.time, Condition.little).text()).isEqualTo(Set.of(Style.coProducer, Style.commissioner));
    }

    @Test
    void mandatoryPartnersAreSteeredToALesserDegreeThanPaidOnes() {
        assertThat(saying(Factor.status, Condition.mandatory).limited()).isTrue();
        assertThat(saying(Factor.status, Condition.paid).limited()).isFalse();
    }

    @Test
    void everyStyleIsToldWithWhatSpeaksForItInItsOrderAndNeverByHowMuch() {
        var advice = AdviceView.of(Map.of(Factor.trustInLead, Condition.high, Factor.time, Condition.little, Factor.status, Condition.paid));
        assertThat(advice.styles()).extracting(AdviceView.For::style).containsExactly(Style.facilitator, Style.coProducer, Style.commissioner);
        assertThat(advice.styles().getFirst().factors()).isEmpty();
        assertThat(advice.styles().getLast().factors()).containsExactlyInAnyOrder(Factor.trustInLead, Factor.time, Factor.status);
        assertThat(advice.consultation()).isFalse();
    }

    @Test
    void partnersThatDifferAreConsultedFirst() {
        assertThat(AdviceView.of(Map.of(Factor.diversity, Condition.large)).consultation()).isTrue();
        assertThat(AdviceView.of(Map.of(Factor.diversity, Condition.small)).consultation()).isFalse();
    }

    private static Saying saying(Factor factor, Condition condition) {
        return factor.on(condition).orElseThrow();
    }
}
