package brussels.samenhang.indicator.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people write them (2a-R70): a comma for decimals and points or blanks between thousands in Dutch and French,
 * the other way round in English. Which of the two a file means is found out from the numbers that can only mean one;
 * a number that could mean either is never guessed.
 */
final class Numbers {

    /**
     * Which sign stands before the decimals; {@code unknown} as long as no number of the file tells. In {@code plain} files,
     * Excel and JSON, numbers are numbers, with a point; what was typed as text may still mean either.
     */
    enum Decimal {
        comma, point, unknown, plain
    }

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f'’]");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,40}");
    private static final Pattern COMMA_ONLY = Pattern.compile("[+-]?(\\d+,(\\d{1,2}|\\d{4,})|0\\d*,\\d+|\\d{1,3}(\\.\\d{3})+,\\d+|\\d{4,},\\d+|\\d{1,3}(\\.\\d{3}){2,})");
    private static final Pattern POINT_ONLY = Pattern.compile("[+-]?(\\d+\\.(\\d{1,2}|\\d{4,})|0\\d*\\.\\d+|\\d{1,3}(,\\d{3})+\\.\\d+|\\d{4,}\\.\\d+|\\d{1,3}(,\\d{3}){2,})");
    private static final Pattern EITHER = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d+(\\.\\d+)?[eE][+-]?\\d{1,2}");
    private static final Pattern ABSENT = Pattern.compile("[-–—−]+|(?i:n\\.?b\\.?|n\\.?v\\.?t\\.?|n/?a|n\\.?d\\.?|nvt)");
    private static final int LONGEST = 60;

    private int commas;
    private int points;

    /** A dash says that there is no figure; it never says zero. */
    static boolean isAbsent(String written) {
        return ABSENT.matcher(written).matches();
    }

    void see(String written) {
        var number = bare(written);
        if (number.length() <= LONGEST) {
            commas += COMMA_ONLY.matcher(number).matches() ? 1 : 0;
            points += POINT_ONLY.matcher(number).matches() ? 1 : 0;
        }
    }

    Decimal decimal() {
        return commas == points ? Decimal.unknown : commas > points ? Decimal.comma : Decimal.point;
    }

    /** Whether it depends on the file what the text means. */
    static boolean isAmbiguous(String written, Decimal decimal) {
        return (decimal == Decimal.unknown || decimal == Decimal.plain && written.contains(",")) && EITHER.matcher(bare(written)).matches();
    }

    /** Empty when it is no number. */
    static Optional<BigDecimal> read(String written, Decimal decimal) {
        var number = bare(written);
        if (number.length() > LONGEST) {
            return Optional.empty();
        }
        if (PLAIN.matcher(number).matches() || SCIENTIFIC.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number));
        }
        var comma = COMMA_ONLY.matcher(number).matches();
        var point = POINT_ONLY.matcher(number).matches();
        if (!comma && !point && EITHER.matcher(number).matches()) {
            comma = decimal == Decimal.comma;
            point = decimal == Decimal.point || decimal == Decimal.plain && number.contains(".");
        }
        return comma ? Optional.of(new BigDecimal(number.replace(".", "").replace(',', '.')))
                : point ? Optional.of(new BigDecimal(number.replace(",", ""))) : Optional.empty();
    }

    private static String bare(String written) {
        var number = BLANKS.matcher(written).replaceAll("").replace('−', '-');
        return number.endsWith("%") ? number.substring(0, number.length() - 1) : number;
    }
}
