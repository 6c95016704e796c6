package brussels.samenhang.organization;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The weekly hours of a site or a service: intervals within one day, in the time of Brussels (3-R20). */
public final class OpeningHours {

    /** Days of the week, in their order. */
    @Schema(name = "Weekday")
    public enum Weekday {
        monday, tuesday, wednesday, thursday, friday, saturday, sunday
    }

    /**
     * One time that a door is open.
     *
     * @param from hours and minutes, 24-hour clock
     * @param until later on the same day; 24:00 is midnight at its end
     */
    @Schema(name = "OpeningInterval", title = "Time that a door is open")
    public record Interval(
            @Schema(required = true) @NotNull Weekday day,
            @Schema(required = true, examples = "09:00") @NotNull @Pattern(regexp = FROM, message = "hh:mm") String from,
            @Schema(required = true, examples = "12:30", description = "Later on the same day; 24:00 is midnight.") @NotNull @Pattern(regexp = UNTIL, message = "hh:mm") String until,
            @Schema(description = "Only by appointment; false when absent.") Boolean byAppointment) {

        private static final String FROM = "([01][0-9]|2[0-3]):[0-5][0-9]";
        private static final String UNTIL = FROM + "|24:00";

        public Interval {
            byAppointment = Boolean.TRUE.equals(byAppointment) ? true : null;
        }

        private boolean endsBeforeItStarts() {
            return until.compareTo(from) <= 0;
        }

        private boolean overlaps(Interval other) {
            return day == other.day && from.compareTo(other.until) < 0 && other.from.compareTo(until) < 0;
        }
    }

    private static final Comparator<Interval> IN_ORDER = Comparator.comparing(Interval::day).thenComparing(Interval::from);

    private OpeningHours() {
    }

    /** The intervals by day and time. */
    public static List<Interval> inOrder(List<Interval> hours) {
        return hours == null ? List.of() : hours.stream().sorted(IN_ORDER).toList();
    }

    /** Every interval that ends before it starts, or overlaps one named before it. */
    public static List<Issue> check(String name, List<Interval> hours) {
        var issues = new ArrayList<Issue>();
        for (var i = 0; i < hours.size(); i++) {
            var interval = hours.get(i);
            if (interval.endsBeforeItStarts()) {
                issues.add(Issue.body(IssueType.invalidPeriod, "%s[%d].until".formatted(name, i), interval.until()).because("organization.hoursOrder"));
            } else if (IntStream.range(0, i).mapToObj(hours::get).anyMatch(interval::overlaps)) {
                issues.add(Issue.body(IssueType.invalidPeriod, "%s[%d].from".formatted(name, i), interval.from()).because("organization.hoursOverlap"));
            }
        }
        return issues;
    }
}
