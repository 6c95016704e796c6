package brussels.samenhang.organization;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Ages of a public in months, since the first years count in months and some begin before birth (2a-R7).
 *
 * @param fromMonths youngest age, -9 is nine months before birth; null is no limit
 * @param untilMonths oldest age, not included: 216 is up to the eighteenth birthday; null is no limit
 */
@Schema(name = "Ages", title = "Ages in months")
public record Ages(
        @Schema(description = "Youngest age; -9 is nine months before birth, absent is no limit.", examples = "-9") @Min(-9) @Max(1440) Integer fromMonths,
        @Schema(description = "Oldest age, not included; absent is no limit.", examples = "216") @Min(-8) @Max(1440) Integer untilMonths) {

    /** Null when there is no limit on either side: that is everybody. */
    public static Ages of(Integer fromMonths, Integer untilMonths) {
        return fromMonths == null && untilMonths == null ? null : new Ages(fromMonths, untilMonths);
    }

    /** What is wrong with the ages; nothing is wrong with none. */
    public static List<Issue> check(String name, Ages ages) {
        var upsideDown = ages != null && ages.fromMonths != null && ages.untilMonths != null && ages.untilMonths <= ages.fromMonths;
        return upsideDown ? List.of(Issue.body(IssueType.invalidPeriod, name + ".untilMonths", ages.untilMonths).because("organization.agesOrder")) : List.of();
    }
}
