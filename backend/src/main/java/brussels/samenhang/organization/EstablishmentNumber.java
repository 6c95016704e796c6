package brussels.samenhang.organization;

import java.util.regex.Pattern;

/**
 * The number of an establishment unit in the Belgian crossroads bank: ten digits that begin with 2 to 8, of which the
 * last two are 97 minus the rest of the first eight divided by 97.
 */
final class EstablishmentNumber {

    static final String SCHEME = "establishmentUnit";
    private static final Pattern FORM = Pattern.compile("[2-8]\\d{9}");
    private static final int MODULUS = 97;
    private static final int CHECKED_DIGITS = 8;

    private EstablishmentNumber() {
    }

    /** The digits of what people write as {@code 2.000.000.339}. */
    static String normalize(String written) {
        return written == null ? null : written.replaceAll("[\\s.\\-/]", "");
    }

    static boolean hasForm(String number) {
        return FORM.matcher(number).matches();
    }

    static boolean isValid(String number) {
        return hasForm(number)
                && MODULUS - Long.parseLong(number.substring(0, CHECKED_DIGITS)) % MODULUS == Integer.parseInt(number.substring(CHECKED_DIGITS));
    }
}
