package brussels.samenhang.shared.text;

import java.text.Normalizer;

/** The one form in which text is kept: composed (NFC), without surrounding blanks, with line feeds only. */
public final class Normal {

    private Normal() {
    }

    public static String form(String text) {
        return text == null ? null : Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC).strip();
    }

    /** As {@link #form}, blank text being no text. */
    public static String orNull(String text) {
        var form = form(text);
        return form == null || form.isEmpty() ? null : form;
    }

    /** True when a character has no place in text: a control character other than tab and line feed, or half a pair. */
    public static boolean hasForbiddenCharacter(String text) {
        return text.codePoints().anyMatch(point -> (Character.isISOControl(point) && point != '\n' && point != '\t')
                || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
                || point == 0xFFFE || point == 0xFFFF);
    }
}
