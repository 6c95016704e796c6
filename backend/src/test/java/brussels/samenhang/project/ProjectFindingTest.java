package brussels.samenhang.project;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.samenhang.project.ProjectFinding.Facts;
import brussels.samenhang.project.ProjectView.MandatoryField;
import brussels.samenhang.project.ProjectView.Position;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is pointed out about a project. */
class ProjectFindingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Test
    void aCompleteProjectOfTwoInstitutionsFromBothSectorsHasNothingToPointOut() {
        assertThat(ProjectFinding.of(facts(ProjectStatus.running, 2, 2, Set.of("welfare", "health"), List.of(), 0))).isEmpty();
    }

    @Test
    void oneInstitutionIsPointedOutOnlyWhereTheGenerationAsksForMore() {
        assertThat(ProjectFinding.of(facts(ProjectStatus.running, 2, 1, Set.of("welfare", "health"), List.of(), 0))).containsExactly(ProjectFinding.fewInstitutions);
        assertThat(ProjectFinding.of(facts(ProjectStatus.running, null, 1, Set.of("welfare", "health"), List.of(), 0))).isEmpty();
    }

    @Test
    void workingTimeThatDiffersFromThePlanAsksToLookAtTheResultsWhileTheProjectIsAtWork() {
        var half = List.of(new Position(null, "filled", new BigDecimal("1.00"), new BigDecimal("0.50")));
        assertThat(ProjectFinding.of(facts(ProjectStatus.rescoped, null, 2, Set.of("welfare", "health"), half, 0))).containsExactly(ProjectFinding.fteDiffers);
        assertThat(ProjectFinding.of(facts(ProjectStatus.completed, null, 2, Set.of("welfare", "health"), half, 0))).isEmpty();
        var asPlanned = List.of(new Position(null, "filled", new BigDecimal("0.80"), new BigDecimal("0.8")));
        assertThat(ProjectFinding.of(facts(ProjectStatus.running, null, 2, Set.of("welfare", "health"), asPlanned, 0))).isEmpty();
    }

    @Test
    void workingTimeNobodyStatedIsNotTakenForNone() {
        var unknown = List.of(new Position(null, "filled", new BigDecimal("1.00"), null));
        assertThat(ProjectFinding.of(facts(ProjectStatus.running, null, 2, Set.of("welfare", "health"), unknown, 0))).isEmpty();
    }

    @Test
    void whatIsMissingVacantOrNotYetAgreedIsNamedEach() {
        var vacant = List.of(new Position(null, "vacant", null, null));
        var facts = new Facts(ProjectStatus.delayed, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 10, 31), TODAY, List.of(MandatoryField.budget), null, 1, Set.of("welfare"), vacant, 1);
        assertThat(ProjectFinding.of(facts)).containsExactly(ProjectFinding.incomplete, ProjectFinding.oneSector, ProjectFinding.pastItsEnd, ProjectFinding.postVacant, ProjectFinding.openRisk);
    }

    @Test
    void aPlannedProjectIsLateFromTheDayAfterItWasToBegin() {
        assertThat(ProjectFinding.of(planned(TODAY))).isEmpty();
        assertThat(ProjectFinding.of(planned(TODAY.minusDays(1)))).containsExactly(ProjectFinding.lateStart);
    }

    private static Facts planned(LocalDate from) {
        return new Facts(ProjectStatus.planned, from, null, TODAY, List.of(), null, 2, Set.of("welfare", "health"), List.of(), 0);
    }

    private static Facts facts(ProjectStatus status, Integer least, int institutions, Set<String> sectors, List<Position> posts, int openRisks) {
        return new Facts(status, null, null, TODAY, List.of(), least, institutions, sectors, posts, openRisks);
    }
}
