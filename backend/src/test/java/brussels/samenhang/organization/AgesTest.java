package brussels.samenhang.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgesTest {

    @Test
    void agesMayBeginBeforeBirth() {
        assertThat(Ages.check("targetAges", new Ages(-9, 36))).isEmpty();
    }

    @Test
    void oneLimitIsEnough() {
        assertThat(Ages.check("targetAges", new Ages(720, null))).isEmpty();
        assertThat(Ages.check("targetAges", new Ages(null, 216))).isEmpty();
        assertThat(Ages.check("targetAges", null)).isEmpty();
    }

    @Test
    void theOldestAgeComesAfterTheYoungest() {
        assertThat(Ages.check("targetAges", new Ages(216, 144))).singleElement().satisfies(issue -> {
            assertThat(issue.name()).isEqualTo("targetAges.untilMonths");
            assertThat(issue.detail()).isEqualTo("organization.agesOrder");
        });
        assertThat(Ages.check("targetAges", new Ages(0, 0))).hasSize(1);
    }

    @Test
    void noLimitAtAllIsEverybody() {
        assertThat(Ages.of(null, null)).isNull();
        assertThat(Ages.of(0, null)).isEqualTo(new Ages(0, null));
    }
}
