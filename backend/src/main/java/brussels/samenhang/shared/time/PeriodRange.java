package brussels.samenhang.shared.time;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The periods of a query as days: parameters {@code period}, {@code from} and {@code until}, all of them optional. */
public record PeriodRange(String exact, LocalDate from, LocalDate until) {

    public static PeriodRange of(String from, String until) {
        return of(null, from, until);
    }

    /** A problem that names every parameter that is no period, or a range that ends before it starts. */
    public static PeriodRange of(String period, String from, String until) {
        var issues = new ArrayList<Issue>();
        var exact = read("period", period, issues);
        var first = read("from", from, issues);
        var last = read("until", until, issues);
        if (issues.isEmpty() && first != null && last != null && last.end().isBefore(first.start())) {
            issues.add(Issue.query(IssueType.invalidPeriod, "until", until));
        }
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        return new PeriodRange(exact == null ? null : exact.text(), first == null ? null : first.start(), last == null ? null : last.end());
    }

    private static ReportingPeriod read(String name, String text, List<Issue> issues) {
        if (text == null) {
            return null;
        }
        var period = ReportingPeriod.parse(text);
        if (period.isEmpty()) {
            issues.add(Issue.query(IssueType.invalidPeriod, name, text).because("observation.noPeriod"));
        }
        return period.orElse(null);
    }
}
