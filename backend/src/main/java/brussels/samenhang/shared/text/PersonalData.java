package brussels.samenhang.shared.text;

import java.util.regex.Pattern;

/** What can only be one person's, in words about what many meet: a register number, a mail address, a telephone number. */
public final class PersonalData {

    private static final Pattern REGISTER_NUMBER = Pattern.compile("\\b\\d{2}[. ]?\\d{2}[. ]?\\d{2}[- .]?\\d{3}[. -]?\\d{2}\\b");
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w{2,}");
    private static final Pattern TELEPHONE = Pattern.compile("(?:\\+32|\\b0032|\\b0)[ .]?\\d{1,3}[ ./]?\\d{2,3}(?:[ .]?\\d{2,3}){1,3}\\b");
    /** A telephone number has nine figures at least; a date has eight. */
    private static final int TELEPHONE_FIGURES = 9;

    private PersonalData() {
    }

    public static boolean in(Localized text) {
        return text != null && text.texts().anyMatch(PersonalData::in);
    }

    public static boolean in(String text) {
        return REGISTER_NUMBER.matcher(text).find() || MAIL_ADDRESS.matcher(text).find()
                || TELEPHONE.matcher(text).results().anyMatch(found -> found.group().chars().filter(Character::isDigit).count() >= TELEPHONE_FIGURES);
    }
}
