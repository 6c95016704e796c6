package brussels.samenhang.exchange.directory;

import brussels.samenhang.organization.EnterpriseNumber;
import brussels.samenhang.shared.text.Normal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Reads the cells of a row into the one form in which values are compared and exported: codes, NIS code, ten digits,
 * lists with a bar between. Everything that is wrong with a row is told at once.
 */
final class Cells {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@\"<>()]{1,64}@[^\\s@\"<>()]+\\.[^\\s@.\"<>()]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ./()-]{5,28}");
    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s/$.?#][^\\s]*");
    private static final Pattern POSTAL_CODE = Pattern.compile("[1-9][0-9]{3}");
    private static final Pattern ESTABLISHMENT = Pattern.compile("[2-8][0-9]{9}");
    private static final String BAR = " | ";

    private final Words words;
    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private final List<Finding> findings;

    Cells(Words words, List<Finding> findings) {
        this.words = words;
        this.findings = findings;
    }

    Map<Field, String> values() {
        return values;
    }

    void read(Field field, String written) {
        if (Normal.hasForbiddenCharacter(written.replace("\r\n", "\n"))) {
            findings.add(Finding.error(field, "control", written.replaceAll("\\p{Cntrl}", "�")));
            return;
        }
        var value = Normal.orNull(written);
        if (value == null) {
            return;
        }
        var form = switch (field.form()) {
            case text -> value;
            case own -> own(field, value);
            case names -> String.join(BAR, parts(value).stream().map(Cells::escaped).toList());
            case code -> code(field, value);
            case codes -> codes(field, value);
            case enterpriseNumber -> enterpriseNumber(field, value);
            case identifiers -> identifiers(field, value);
            case postalCode -> matching(field, value.replaceFirst("^(?i)B-? ?", ""), POSTAL_CODE);
            case municipality -> municipality(field, value);
            case email -> matching(field, value.replaceFirst("^(?i)mailto:", ""), EMAIL);
            case phone -> matching(field, value.replaceFirst("^'", ""), PHONE);
            case website -> matching(field, value.matches("(?i)https?://.*") ? value : "https://" + value, WEBSITE);
            case count -> count(field, value);
        };
        if (form != null && !form.isEmpty() && isShortEnough(field, form)) {
            values.put(field, form);
        }
    }

    private boolean isShortEnough(Field field, String form) {
        var longest = field.form() == Field.Form.names ? parts(form).stream().mapToInt(String::length).max().orElse(0)
                : field.form() == Field.Form.codes || field.form() == Field.Form.identifiers ? 0 : form.length();
        if (longest <= field.longest()) {
            return true;
        }
        findings.add(Finding.error(field, "tooLong", form).with("longest", field.longest()));
        return false;
    }

    private String own(Field field, String value) {
        try {
            return UUID.fromString(value).toString();
        } catch (IllegalArgumentException other) {
            findings.add(Finding.remark(field, "ownId", value));
            return null;
        }
    }

    private String code(Field field, String value) {
        return words.code(field.vocabulary(), value).orElseGet(() -> {
            findings.add(field == Field.type ? Finding.error(field, "unknownType", value) : Finding.remark(field, "unknownCode", value));
            return null;
        });
    }

    private String codes(Field field, String value) {
        var found = new TreeSet<String>();
        // A label may hold a comma itself.
        words.code(field.vocabulary(), value).ifPresentOrElse(found::add, () -> Arrays.stream(value.split("[|;\\n]|, ?")).map(String::strip).filter(part -> !part.isEmpty())
                .forEach(part -> words.code(field.vocabulary(), part).ifPresentOrElse(found::add, () -> findings.add(Finding.remark(field, "unknownCode", part)))));
        return String.join(BAR, found);
    }

    private String enterpriseNumber(Field field, String value) {
        var number = EnterpriseNumber.normalize(value);
        if (EnterpriseNumber.isValid(number)) {
            return number;
        }
        findings.add(Finding.error(field, number.matches("[01]\\d{9}") ? "numberChecksum" : "numberForm", value));
        return null;
    }

    private String identifiers(Field field, String value) {
        var found = new TreeSet<String>();
        for (var part : parts(value)) {
            var colon = part.indexOf(':');
            var digits = part.replaceAll("[\\s.]", "");
            var scheme = colon > 0 ? words.code("identifierSchemes", part.substring(0, colon)) : ESTABLISHMENT.matcher(digits).matches() ? words.code("identifierSchemes", "establishmentUnit") : java.util.Optional.<String>empty();
            if (scheme.isEmpty()) {
                findings.add(Finding.remark(field, "unknownScheme", part));
                continue;
            }
            var number = colon > 0 ? part.substring(colon + 1).strip() : digits;
            number = scheme.get().equals("establishmentUnit") ? number.replaceAll("[\\s.]", "") : number;
            if (number.isEmpty() || number.length() > field.longest() || scheme.get().equals("establishmentUnit") && !ESTABLISHMENT.matcher(number).matches()) {
                findings.add(Finding.error(field, "identifierForm", part));
            } else {
                found.add(escaped(scheme.get() + ":" + number));
            }
        }
        return String.join(BAR, found);
    }

    private String municipality(Field field, String value) {
        var found = words.municipalities(value);
        if (found.size() == 1) {
            return found.iterator().next().toString();
        }
        findings.add(found.isEmpty() ? Finding.error(field, "unknownMunicipality", value)
                : Finding.error(field, "ambiguousMunicipality", value).with("codes", String.join(", ", found.stream().map(String::valueOf).toList())));
        return null;
    }

    private String matching(Field field, String value, Pattern form) {
        if (form.matcher(value).matches()) {
            return value;
        }
        findings.add(Finding.error(field, field.form() + "Form", value));
        return null;
    }

    private String count(Field field, String value) {
        var digits = value.toLowerCase(Locale.ROOT).replaceAll("[\\s.\\u00a0\\u202f](?=\\d{3}(\\D|$))", "");
        if (digits.matches("\\d{1,9}")) {
            return String.valueOf(Integer.parseInt(digits));
        }
        findings.add(Finding.error(field, "countForm", value));
        return null;
    }

    /** The parts of a list; a bar or backslash inside a part stands behind a backslash. */
    static List<String> parts(String list) {
        var parts = new LinkedHashSet<String>();
        var part = new StringBuilder();
        for (var i = 0; i < list.length(); i++) {
            var letter = list.charAt(i);
            if (letter == '\\' && i + 1 < list.length() && (list.charAt(i + 1) == '|' || list.charAt(i + 1) == '\\')) {
                part.append(list.charAt(++i));
            } else if (letter == '|') {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(letter);
            }
        }
        parts.add(part.toString().strip());
        parts.remove("");
        return List.copyOf(parts);
    }

    static String escaped(String part) {
        return part.replace("\\", "\\\\").replace("|", "\\|");
    }

    static String joined(List<String> parts) {
        return parts.isEmpty() ? null : String.join(BAR, parts.stream().map(Cells::escaped).toList());
    }
}
