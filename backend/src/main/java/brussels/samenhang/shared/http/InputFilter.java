package brussels.samenhang.shared.http;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.problem.Violations;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses what the contract does not know: query parameters nobody declared, values of another form, values outside
 * their limits, all of them in one answer. A malformed identifier in the path is an address of nothing.
 */
@Singleton
class InputFilter {

    private final Map<Method, QueryContract> contracts = new ConcurrentHashMap<>();

    @Inject
    Validator validator;

    @ServerRequestFilter(preMatching = true, priority = 20)
    public void refuseTrailingSlash(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().getRawPath().endsWith("/")) {
            throw Problem.of(ProblemType.resourceNotFound);
        }
    }

    @ServerRequestFilter(priority = 2000)
    public void refuseUnknown(ResourceInfo resource, UriInfo uri) {
        var contract = contracts.computeIfAbsent(resource.getResourceMethod(), QueryContract::of);
        contract.path().forEach((name, parameter) -> uri.getPathParameters().getOrDefault(name, List.of()).forEach(value ->
                InputForm.check(parameter.type(), Issue.In.path, name, value).ifPresent(_ -> {
                    throw Problem.notFound(name, value);
                })));
        var issues = new ArrayList<Issue>();
        uri.getQueryParameters().forEach((name, values) -> check(contract.query().get(name), name, values, issues));
        if (!issues.isEmpty()) {
            issues.sort(Comparator.comparing(Issue::name));
            throw Problem.badRequest(issues);
        }
    }

    private void check(QueryContract.Parameter parameter, String name, List<String> values, List<Issue> issues) {
        if (parameter == null) {
            issues.add(Issue.query(IssueType.unknownInput, name, values.getFirst()));
            return;
        }
        if (values.size() > 1 && !parameter.repeated()) {
            issues.add(Issue.query(IssueType.invalidInput, name, values.get(1)).because("issue.repeated"));
        }
        values.forEach(value -> InputForm.check(parameter.type(), Issue.In.query, name, value)
                .ifPresentOrElse(issues::add, () -> issues.addAll(limits(parameter, value))));
    }

    /** Limits stand on the fields of bean parameters; checked here so that they are told together with the rest. */
    private List<Issue> limits(QueryContract.Parameter parameter, String value) {
        if (parameter.bean() == null || parameter.repeated()) {
            return List.of();
        }
        Object converted = parameter.type() == Integer.class || parameter.type() == int.class ? Integer.valueOf(value)
                : parameter.type() == String.class ? value : null;
        return converted == null ? List.of()
                : validator.validateValue(parameter.bean(), parameter.field(), converted).stream()
                        .map(violation -> Violations.of(violation, Issue.In.query, parameter.name())).toList();
    }
}
