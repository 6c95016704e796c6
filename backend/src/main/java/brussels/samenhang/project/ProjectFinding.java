package brussels.samenhang.project;

import brussels.samenhang.project.ProjectView.MandatoryField;
import brussels.samenhang.project.ProjectView.Position;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is worth a look; the sentences are the client's. Nothing of this is refused, and none of it is a judgement. */
@Schema(name = "ProjectFinding", description = """
        incomplete: mandatory fields are missing; fewInstitutions: fewer institutions than the generation asks for; oneSector: welfare or health is not among those who take part; \
        lateStart: it was to begin by now; pastItsEnd: its last planned day is over and it still runs; fteDiffers: the working time at hand differs from what was planned, so the expected results are worth a look; \
        postVacant: nobody fills one of its posts; openRisk: something stands in the way and nothing was agreed about it.""")
enum ProjectFinding {
    incomplete(facts -> !facts.missing().isEmpty()),
    fewInstitutions(facts -> facts.leastInstitutions() != null && facts.institutions() < facts.leastInstitutions()),
    oneSector(facts -> facts.institutions() > 0 && !facts.sectors().containsAll(Set.of("welfare", "health"))),
    lateStart(facts -> facts.status() == ProjectStatus.planned && before(facts.plannedFrom(), facts.today())),
    pastItsEnd(facts -> facts.status().isAtWork() && before(facts.plannedUntil(), facts.today())),
    fteDiffers(facts -> facts.status().isAtWork() && facts.posts().stream().anyMatch(ProjectFinding::differs)),
    postVacant(facts -> facts.status().isAtWork() && facts.posts().stream().anyMatch(post -> "vacant".equals(post.state()))),
    openRisk(facts -> facts.openRisks() > 0);

    /**
     * @param leastInstitutions by the rules of the generation, null when it has none
     * @param sectors of the organizations that take part
     */
    record Facts(ProjectStatus status, LocalDate plannedFrom, LocalDate plannedUntil, LocalDate today, List<MandatoryField> missing, Integer leastInstitutions, int institutions,
            Set<String> sectors, List<Position> posts, int openRisks) {
    }

    private final Predicate<Facts> applies;

    ProjectFinding(Predicate<Facts> applies) {
        this.applies = applies;
    }

    static List<ProjectFinding> of(Facts facts) {
        return Arrays.stream(values()).filter(finding -> finding.applies.test(facts)).toList();
    }

    private static boolean before(LocalDate day, LocalDate today) {
        return day != null && day.isBefore(today);
    }

    private static boolean differs(Position post) {
        BigDecimal planned = post.plannedFte();
        return planned != null && post.actualFte() != null && planned.compareTo(post.actualFte()) != 0;
    }
}
