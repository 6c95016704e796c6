package brussels.samenhang.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.samenhang.dashboard.Reported.Subject;
import brussels.samenhang.dashboard.SeriesReader.Version;
import brussels.samenhang.dashboard.SeriesReader.Weight;
import brussels.samenhang.indicator.Combining;
import brussels.samenhang.indicator.Definition;
import brussels.samenhang.indicator.Direction;
import brussels.samenhang.indicator.IndicatorApi.Wording;
import brussels.samenhang.indicator.IndicatorKind;
import brussels.samenhang.indicator.Level;
import brussels.samenhang.indicator.Measures;
import brussels.samenhang.indicator.Relation;
import brussels.samenhang.indicator.VersionStatus;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.time.PeriodType;
import brussels.samenhang.shared.time.ReportingPeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeriesMakingTest {

    private static final Localized TEXT = new Localized("x", "x", "x");
    private static final Subject ANNA = subject("anna", null);
    private static final Subject BEA = subject("bea", null);
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void sharesOfOrganizationsMakeTheFigureOfTheirPartnership() {
        var making = sum(figure(ANNA, ONE, "2026", "10", 1), figure(ANNA, OTHER, "2026", "5", 1));

        assertThat(making.points(ANNA)).singleElement().satisfies(point -> {
            assertThat(point.value()).isEqualTo("15");
            assertThat(point.parts()).isEqualTo(2);
        });
        assertThat(making.aggregate().getFirst().value()).isEqualTo("15");
    }

    @Test
    void theFigureOfThePartnershipAsAWholeIsNotAddedToItsShares() {
        var making = sum(figure(ANNA, null, "2026", "12", 1), figure(ANNA, ONE, "2026", "10", 1), figure(ANNA, OTHER, "2026", "5", 1));

        assertThat(making.points(ANNA)).singleElement().satisfies(point -> assertThat(point.value()).isEqualTo("12"));
        assertThat(making.aggregate().getFirst().value()).isEqualTo("12");
    }

    @Test
    void bothEditionsAreShownAndTheNewestCounts() {
        var making = sum(edition("10.5", "2024"), edition("10.45", "2025"));

        assertThat(making.points(ANNA)).extracting(SeriesView.Point::value).containsExactly(new BigDecimal("10.5"), new BigDecimal("10.45"));
        assertThat(making.aggregate().getFirst().value()).isEqualTo("10.45");
    }

    @Test
    void figuresOfVersionsThatDoNotCompareAreNotPutTogether() {
        var making = sum(figure(ANNA, null, "2026", "10", 1), figure(BEA, null, "2026", "7", 2));

        assertThat(making.aggregate().getFirst().value()).isEqualTo("7");
        assertThat(making.aggregate().getFirst().missing()).isEqualTo(1);
        assertThat(making.breaks()).singleElement().satisfies(gap -> assertThat(gap.toVersion()).isEqualTo(2));
    }

    @Test
    void figuresOfVersionsThatMeanTheSameArePutTogether() {
        var making = new SeriesMaking(wording(Combining.sum, null), List.of(new Version(1, null, null), new Version(2, Relation.same, TEXT)), Weights.NONE,
                List.of(), List.of(figure(ANNA, null, "2026", "10", 1), figure(BEA, null, "2026", "7", 2)));

        assertThat(making.aggregate().getFirst().value()).isEqualTo("17");
        assertThat(making.breaks()).isEmpty();
    }

    @Test
    void whoWasExpectedToReportAndDidNotIsMissing() {
        var making = new SeriesMaking(wording(Combining.sum, null), versions(), Weights.NONE, List.of(ANNA, BEA), List.of(figure(ANNA, null, "2026", "10", 1)));

        assertThat(making.subjects()).containsExactly(ANNA, BEA);
        assertThat(making.points(BEA)).isEmpty();
        assertThat(making.aggregate().getFirst()).satisfies(point -> {
            assertThat(point.value()).isEqualTo("10");
            assertThat(point.included()).isEqualTo(1);
            assertThat(point.missing()).isEqualTo(1);
        });
    }

    @Test
    void theWeightNearestInTimeIsTakenTheEarlierOfTwoEquallyNear() {
        var weights = new Weights(List.of(weight("2016", "2"), weight("2012", "1"), weight("2020", "3")));

        assertThat(weights.of(ANNA, period("2013")).orElseThrow().value()).isEqualTo("1");
        assertThat(weights.of(ANNA, period("2014")).orElseThrow().value()).isEqualTo("1");
        assertThat(weights.of(ANNA, period("2016")).orElseThrow().value()).isEqualTo("2");
        assertThat(weights.of(ANNA, period("2030")).orElseThrow().value()).isEqualTo("3");
        assertThat(weights.of(BEA, period("2013"))).isEmpty();
    }

    private static SeriesMaking sum(Reported... figures) {
        return new SeriesMaking(wording(Combining.sum, null), versions(), Weights.NONE, List.of(), List.of(figures));
    }

    private static List<Version> versions() {
        return List.of(new Version(1, null, null), new Version(2, Relation.comparableWithBreak, TEXT));
    }

    private static Wording wording(Combining aggregation, String weight) {
        var definition = new Definition(TEXT, TEXT, "persons", IndicatorKind.count, null, null, null, PeriodType.year, Direction.none, aggregation, weight,
                Level.organization, 0, TEXT, null, null, null, null, Measures.other, false, null, null, null, null, null, null, null, null, null);
        return new Wording(UUID.randomUUID(), UUID.randomUUID(), "x", 2, VersionStatus.approved, BigDecimal.ONE, definition);
    }

    private static Subject subject(String name, UUID parent) {
        var id = UUID.randomUUID();
        return new Subject(id, new Localized(name, null, null), name, parent, id);
    }

    private static Weight weight(String period, String value) {
        return new Weight(ANNA.id(), period(period), new BigDecimal(value));
    }

    private static ReportingPeriod period(String text) {
        return ReportingPeriod.parse(text).orElseThrow();
    }

    private static Reported edition(String value, String edition) {
        return new Reported(ANNA, null, period("2012"), new BigDecimal(value), null, null, null, null, null, null, "published", false, false, 1, "x", edition, null, null);
    }

    private static Reported figure(Subject subject, UUID organization, String period, String value, int version) {
        return new Reported(subject, organization, period(period), new BigDecimal(value), null, null, null, null, null, null, "published", false, false, version,
                "x", null, null, null);
    }
}
