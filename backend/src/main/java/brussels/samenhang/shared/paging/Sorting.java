package brussels.samenhang.shared.paging;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a collection may be sorted by: name in the contract to SQL expression. Made once per collection:
 * {@code Sorting.by("name", "o.sort_name").and("updatedAt", "o.updated_at").endingWith("o.id")}.
 */
public final class Sorting {

    private final Map<String, String> expressions = new LinkedHashMap<>();
    private String ending = "";

    private Sorting() {
    }

    public static Sorting by(String name, String expression) {
        return new Sorting().and(name, expression);
    }

    public Sorting and(String name, String expression) {
        expressions.put(name, expression);
        return this;
    }

    /** The tie-breaker, so that pages never overlap. */
    public Sorting endingWith(String expression) {
        ending = expression;
        return this;
    }

    /** An ORDER BY clause for what the caller asked ({@code name}, {@code -name}), by the first allowed name when nothing. */
    public String orderBy(List<String> asked) {
        var clauses = new ArrayList<String>();
        for (var sort : asked == null || asked.isEmpty() ? List.of(expressions.keySet().iterator().next()) : asked) {
            var descending = sort.startsWith("-");
            var expression = expressions.get(descending ? sort.substring(1) : sort);
            if (expression == null) {
                throw Problem.badRequest(Issue.query(IssueType.invalidInput, "sort", sort).because("issue.allowedValues", Map.of("allowed", allowed())));
            }
            clauses.add(expression + (descending ? " desc nulls last" : " nulls last"));
        }
        if (!ending.isEmpty()) {
            clauses.add(ending);
        }
        return " order by " + String.join(", ", clauses);
    }

    private String allowed() {
        return expressions.keySet().stream().flatMap(name -> Stream.of(name, "-" + name)).collect(Collectors.joining(", "));
    }
}
