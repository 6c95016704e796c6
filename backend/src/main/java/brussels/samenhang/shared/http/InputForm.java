package brussels.samenhang.shared.http;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.text.Normal;
import brussels.samenhang.shared.time.Dates;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a parameter's text has the form its declared type asks for. */
final class InputForm {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DECIMAL_FORM = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    private InputForm() {
    }

    static boolean isUuid(String text) {
        return UUID_FORM.matcher(text).matches();
    }

    static boolean isDecimal(String text) {
        return DECIMAL_FORM.matcher(text).matches();
    }

    static Optional<Issue> check(Class<?> type, Issue.In in, String name, String text) {
        if (Normal.hasForbiddenCharacter(text)) {
            return Optional.of(new Issue(IssueType.invalidInput, in, name, null).because("issue.control"));
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(String::valueOf).anyMatch(text::equals)
                    ? Optional.empty()
                    : Optional.of(new Issue(IssueType.invalidInput, in, name, text).because("issue.allowedValues", Map.of("allowed", allowed(type))));
        }
        if (type == LocalDate.class) {
            return Dates.check(in, name, text);
        }
        return hasForm(type, text) ? Optional.empty() : Optional.of(new Issue(IssueType.schemaViolation, in, name, text));
    }

    static String allowed(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static boolean hasForm(Class<?> type, String text) {
        try {
            if (type == Integer.class || type == int.class) {
                Integer.parseInt(text);
            } else if (type == Long.class || type == long.class) {
                Long.parseLong(text);
            } else if (type == Instant.class) {
                Instant.parse(text);
            } else if (type == UUID.class) {
                return isUuid(text);
            } else if (type == BigDecimal.class) {
                return isDecimal(text);
            } else if (type == Boolean.class || type == boolean.class) {
                return text.equals("true") || text.equals("false");
            }
            return true;
        } catch (NumberFormatException | DateTimeException malformed) {
            return false;
        }
    }
}
