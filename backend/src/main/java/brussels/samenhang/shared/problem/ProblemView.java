package brussels.samenhang.shared.problem;

import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Texts;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem as it is answered: RFC 9457 in the shape of the belgif guide, in the caller's language. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem", title = "Problem", description = "A problem details document (RFC 9457).")
public record ProblemView(
        @Schema(required = true, description = "What kind of problem; stable.", examples = "urn:problem-type:belgif:badRequest") URI type,
        @Schema(description = "Where this kind of problem is explained.") URI href,
        @Schema(required = true, description = "What kind of problem, in the caller's language.") String title,
        @Schema(required = true, description = "HTTP status.", examples = "400") int status,
        @Schema(description = "What to do about it, in the caller's language.") String detail,
        @Schema(description = "Identifies this occurrence; mention it when asking for help.") URI instance,
        @Schema(description = "Every input that is not as it should be.") List<IssueView> issues,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> extras) {

    static ProblemView of(Problem problem, Language language, URI typesHref, String traceId) {
        var type = problem.type();
        var detail = problem.detail() == null
                ? Texts.get(language, "problem." + type + ".detail", problem.arguments())
                : Texts.get(language, problem.detail(), problem.arguments());
        return new ProblemView(type.urn(), URI.create(typesHref + "/" + type), Texts.get(language, "problem." + type + ".title"),
                type.status(), detail, traceId == null ? null : URI.create("urn:uuid:" + traceId),
                problem.issues().stream().map(issue -> IssueView.of(issue, language)).toList(), problem.extras());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "InputIssue", title = "Issue with an input")
    public record IssueView(
            @Schema(required = true) URI type,
            @Schema(required = true) String title,
            String detail,
            @Schema(required = true) Issue.In in,
            @Schema(description = "Name of the parameter or path of the property.") String name,
            @Schema(description = "The value that was sent.") Object value) {

        static IssueView of(Issue issue, Language language) {
            var title = Texts.get(language, "issue." + issue.type() + ".title");
            var key = issue.detail() == null ? "issue." + issue.type() + ".detail" : issue.detail();
            return new IssueView(issue.type().urn(), title, Texts.get(language, key, issue.forTexts()),
                    issue.in(), issue.name(), issue.value());
        }
    }
}
