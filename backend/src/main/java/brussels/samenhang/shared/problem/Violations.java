package brussels.samenhang.shared.problem;

import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Texts;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Broken Bean Validation constraints as issues: the constraint decides the type, its attributes fill the sentence. */
public final class Violations {

    private static final Map<String, IssueType> TYPES = Map.ofEntries(
            Map.entry("NotNull", IssueType.requiredInput), Map.entry("NotBlank", IssueType.requiredInput),
            Map.entry("NotEmpty", IssueType.requiredInput), Map.entry("Min", IssueType.outOfRange),
            Map.entry("Max", IssueType.outOfRange), Map.entry("DecimalMin", IssueType.outOfRange),
            Map.entry("DecimalMax", IssueType.outOfRange), Map.entry("Positive", IssueType.outOfRange),
            Map.entry("PositiveOrZero", IssueType.outOfRange), Map.entry("Size", IssueType.schemaViolation),
            Map.entry("LocalizedText", IssueType.schemaViolation), Map.entry("Pattern", IssueType.schemaViolation));

    private Violations() {
    }

    /** Violations of a request body. */
    public static List<Issue> ofBody(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream().map(violation -> of(violation, Issue.In.body, text(violation.getPropertyPath(), 0)))
                .sorted(Comparator.comparing(issue -> String.valueOf(issue.name()))).toList();
    }

    /** Violations of the parameters of a resource method. */
    static List<Issue> issues(Collection<? extends ConstraintViolation<?>> violations) {
        var issues = new ArrayList<Issue>();
        for (var violation : violations) {
            var path = violation.getPropertyPath();
            var nodes = new ArrayList<Path.Node>();
            path.forEach(nodes::add);
            issues.add(nodes.size() > 1 && nodes.getFirst().getKind() == ElementKind.METHOD
                    ? ofParameter(violation, nodes)
                    : of(violation, Issue.In.body, text(path, 0)));
        }
        issues.sort(Comparator.comparing((Issue issue) -> issue.in()).thenComparing(issue -> String.valueOf(issue.name())));
        return issues;
    }

    private static Issue ofParameter(ConstraintViolation<?> violation, List<Path.Node> nodes) {
        var method = nodes.getFirst().as(Path.MethodNode.class);
        var index = nodes.get(1).as(Path.ParameterNode.class).getParameterIndex();
        var parameter = declared(violation.getRootBeanClass(), method).getParameters()[index];
        if (parameter.isAnnotationPresent(QueryParam.class)) {
            return of(violation, Issue.In.query, parameter.getAnnotation(QueryParam.class).value());
        }
        if (parameter.isAnnotationPresent(PathParam.class)) {
            return of(violation, Issue.In.path, parameter.getAnnotation(PathParam.class).value());
        }
        if (parameter.isAnnotationPresent(HeaderParam.class)) {
            return of(violation, Issue.In.header, parameter.getAnnotation(HeaderParam.class).value());
        }
        var in = parameter.isAnnotationPresent(BeanParam.class) ? Issue.In.query : Issue.In.body;
        return of(violation, in, nodes.size() > 2 ? text(violation.getPropertyPath(), 2) : null);
    }

    private static Method declared(Class<?> type, Path.MethodNode method) {
        for (var level = type; level != null; level = level.getSuperclass()) {
            try {
                return level.getDeclaredMethod(method.getName(), method.getParameterTypes().toArray(Class[]::new));
            } catch (NoSuchMethodException above) {
                // Declared further up: a bean is seen through a subclass of the container's making.
            }
        }
        throw new IllegalStateException("No method " + method.getName() + " in " + type);
    }

    /** One violation, under the name the caller knows. */
    public static Issue of(ConstraintViolation<?> violation, Issue.In in, String name) {
        var constraint = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        var type = TYPES.getOrDefault(constraint, IssueType.invalidInput);
        var value = type == IssueType.requiredInput || violation.getInvalidValue() instanceof Record ? null : violation.getInvalidValue();
        var issue = new Issue(type, in, name, value);
        var key = "constraint." + constraint;
        if (!Texts.has(Language.DEFAULT, key)) {
            return issue;
        }
        var arguments = new LinkedHashMap<String, Object>();
        violation.getConstraintDescriptor().getAttributes().forEach((attribute, given) -> {
            if (given instanceof Number || given instanceof String) {
                arguments.put(attribute, given);
            }
        });
        return issue.because(key, arguments);
    }

    private static String text(Path path, int skip) {
        var text = new StringBuilder();
        var position = 0;
        for (var node : path) {
            if (position++ < skip) {
                continue;
            }
            if (node.isInIterable() && node.getIndex() != null) {
                text.append('[').append(node.getIndex()).append(']');
            }
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                text.append(text.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return text.toString();
    }
}
