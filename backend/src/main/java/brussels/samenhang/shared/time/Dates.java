package brussels.samenhang.shared.time;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as callers may write them: {@code yyyy-MM-dd}, from 1800 up to and including 2200. */
public final class Dates {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    private Dates() {
    }

    public static Optional<Issue> check(Issue.In in, String name, String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.of(new Issue(IssueType.schemaViolation, in, name, text));
        }
        var year = Integer.parseInt(text.substring(0, 4));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.of(new Issue(IssueType.outOfRange, in, name, text).because("issue.dateRange"));
        }
        try {
            LocalDate.parse(text);
            return Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.of(new Issue(IssueType.schemaViolation, in, name, text));
        }
    }
}
