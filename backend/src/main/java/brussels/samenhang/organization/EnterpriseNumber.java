package brussels.samenhang.organization;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of an enterprise or association in the Belgian crossroads bank: ten digits, of which the last two are 97
 * minus the rest of the first eight divided by 97. Always optional (2b-R2).
 */
public final class EnterpriseNumber {

    private static final Pattern WRITTEN = Pattern.compile("(?:BE)?0?[01]?\\d{8,9}");
    private static final Pattern FORM = Pattern.compile("[01]\\d{9}");
    private static final int MODULUS = 97;
    private static final int CHECKED_DIGITS = 8;

    private EnterpriseNumber() {
    }

    /** The ten digits of what people write as {@code BE 0412.345.678}; unchanged when it is no number at all. */
    public static String normalize(String written) {
        if (written == null) {
            return null;
        }
        var compact = written.toUpperCase(Locale.ROOT).replaceAll("[\\s.\\-/]", "");
        if (!WRITTEN.matcher(compact).matches()) {
            return written;
        }
        var digits = compact.startsWith("BE") ? compact.substring(2) : compact;
        return digits.length() == 9 ? "0" + digits : digits;
    }

    public static boolean isValid(String number) {
        return FORM.matcher(number).matches()
                && MODULUS - Long.parseLong(number.substring(0, CHECKED_DIGITS)) % MODULUS == Integer.parseInt(number.substring(CHECKED_DIGITS));
    }

    /** What is wrong with a normalized number, each fault with its own sentence; nothing is wrong with no number. */
    public static List<Issue> check(String name, String number) {
        if (number == null || isValid(number)) {
            return List.of();
        }
        var reason = FORM.matcher(number).matches() ? "organization.numberChecksum" : "organization.numberForm";
        return List.of(Issue.body(IssueType.invalidInput, name, number).because(reason));
    }
}
