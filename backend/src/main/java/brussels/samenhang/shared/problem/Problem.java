package brussels.samenhang.shared.problem;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request that cannot be answered as asked. Thrown anywhere, answered in one place ({@link ProblemAnswers}).
 *
 * <pre>throw Problem.of(ProblemType.stateConflict).because("registration.alreadyDecided");
 * throw Problem.of(ProblemType.potentialDuplicates).with("candidates", candidates);
 * throw Problem.badRequest(Issue.body(IssueType.invalidPeriod, "validUntil", until));</pre>
 */
public final class Problem extends RuntimeException {

    private final ProblemType type;
    private final List<Issue> issues;
    private final Map<String, Object> extras;
    private final Map<String, String> headers;
    private final String detail;
    private final Map<String, Object> arguments;

    private Problem(ProblemType type, List<Issue> issues, Map<String, Object> extras, Map<String, String> headers,
            String detail, Map<String, Object> arguments, Throwable cause) {
        super(type + (issues.isEmpty() ? "" : " " + issues), cause, false, cause != null);
        this.type = type;
        this.issues = List.copyOf(issues);
        this.extras = extras;
        this.headers = headers;
        this.detail = detail;
        this.arguments = arguments;
    }

    public static Problem of(ProblemType type) {
        return new Problem(type, List.of(), Map.of(), Map.of(), null, Map.of(), null);
    }

    public static Problem of(ProblemType type, Throwable cause) {
        return new Problem(type, List.of(), Map.of(), Map.of(), null, Map.of(), cause);
    }

    public static Problem badRequest(Issue... issues) {
        return badRequest(List.of(issues));
    }

    public static Problem badRequest(Collection<Issue> issues) {
        return new Problem(ProblemType.badRequest, List.copyOf(issues), Map.of(), Map.of(), null, Map.of(), null);
    }

    /** The resource of the path does not exist, or not for this caller. */
    public static Problem notFound(String pathParameter, Object value) {
        var issue = new Issue(IssueType.referencedResourceNotFound, Issue.In.path, pathParameter, value);
        return new Problem(ProblemType.resourceNotFound, List.of(issue), Map.of(), Map.of(), null, Map.of(), null);
    }

    /** An id inside a payload or query points to nothing. */
    public static Problem unknownReference(Issue.In in, String name, Object value) {
        return badRequest(new Issue(IssueType.referencedResourceNotFound, in, name, value));
    }

    /** A sentence for this case instead of the one of the type: a key under {@code texts/}. */
    public Problem because(String key) {
        return because(key, Map.of());
    }

    public Problem because(String key, Map<String, Object> arguments) {
        return new Problem(type, issues, extras, headers, key, arguments, getCause());
    }

    /** An extra member of the answer. */
    public Problem with(String name, Object value) {
        return new Problem(type, issues, plus(extras, name, value), headers, detail, arguments, getCause());
    }

    public Problem withHeader(String name, String value) {
        return new Problem(type, issues, extras, plus(headers, name, value), detail, arguments, getCause());
    }

    public ProblemType type() {
        return type;
    }

    public List<Issue> issues() {
        return issues;
    }

    /** What kind of problem it is, in every language. */
    public Localized title() {
        return Texts.localized("problem." + type + ".title", Map.of());
    }

    /** What to do about it, in every language; for who looks later than the request that had the problem. */
    public Localized sentence() {
        return Texts.localized(detail == null ? "problem." + type + ".detail" : detail, arguments);
    }

    Map<String, Object> extras() {
        return extras;
    }

    Map<String, String> headers() {
        return headers;
    }

    String detail() {
        return detail;
    }

    Map<String, Object> arguments() {
        return arguments;
    }

    private static <V> Map<String, V> plus(Map<String, V> map, String name, V value) {
        var more = new LinkedHashMap<>(map);
        more.put(name, value);
        return more;
    }
}
