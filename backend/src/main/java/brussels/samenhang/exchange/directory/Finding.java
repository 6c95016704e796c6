package brussels.samenhang.exchange.directory;

import java.util.Map;

/**
 * Something to tell about a row.
 *
 * @param field null when it is about the row as a whole
 * @param rule the sentence under {@code texts/directoryImport_*}: {@code rule.<rule>}
 * @param error the row cannot be imported; otherwise a remark
 */
record Finding(Field field, String rule, boolean error, String value, Map<String, String> arguments) {

    private static final int LONGEST = 200;

    Finding {
        value = value == null || value.codePointCount(0, value.length()) <= LONGEST ? value : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…";
        arguments = arguments == null ? Map.of() : Map.copyOf(arguments);
    }

    static Finding error(Field field, String rule, String value) {
        return new Finding(field, rule, true, value, Map.of());
    }

    static Finding remark(Field field, String rule, String value) {
        return new Finding(field, rule, false, value, Map.of());
    }

    Finding with(String name, Object argument) {
        var more = new java.util.HashMap<>(arguments);
        more.put(name, String.valueOf(argument));
        return new Finding(field, rule, error, value, more);
    }
}
