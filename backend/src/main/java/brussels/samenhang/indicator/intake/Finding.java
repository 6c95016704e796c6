package brussels.samenhang.indicator.intake;

import brussels.samenhang.indicator.observation.ObservationView.Warning;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import java.util.Map;

/**
 * Something to tell about a row.
 *
 * @param column code of a column or of a dimension; null when it is about the row as a whole
 * @param error the row cannot be imported; otherwise a remark
 */
record Finding(String column, String rule, boolean error, Localized text, String value) {

    private static final int LONGEST = 200;

    Finding {
        value = value == null || value.codePointCount(0, value.length()) <= LONGEST ? value : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…";
    }

    static Finding error(String column, String rule, String value, Map<String, ?> arguments) {
        return new Finding(column, rule, true, sentence(rule, value, arguments), value);
    }

    static Finding error(String column, String rule, String value) {
        return error(column, rule, value, Map.of());
    }

    static Finding remark(String column, String rule, String value) {
        return new Finding(column, rule, false, sentence(rule, value, Map.of()), value);
    }

    /** A contradiction, as single entry explains it. */
    static Finding of(Issue issue) {
        var key = issue.detail();
        var column = issue.name().replaceFirst("^disaggregation\\.", "");
        return new Finding(column, key.substring(key.lastIndexOf('.') + 1), true, Texts.localized(key, issue.arguments()), issue.value() == null ? null : issue.value().toString());
    }

    /** What the checks of a figure found; whether it keeps the row out depends on whether it is handed in. */
    static Finding of(Warning found, boolean error) {
        return new Finding(null, found.code(), error, found.text(), null);
    }

    private static Localized sentence(String rule, String value, Map<String, ?> arguments) {
        return Texts.localized(language -> Texts.get(language, "figureImport.rule." + rule, arguments).replace("{value}", String.valueOf(value)));
    }
}
