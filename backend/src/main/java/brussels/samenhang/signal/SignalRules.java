package brussels.samenhang.signal;

import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.text.Localized;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A signal is about what many meet. What can only be one person's is refused: a register number, a mail address, a telephone number. */
@Singleton
class SignalRules {

    private static final Pattern REGISTER_NUMBER = Pattern.compile("\\b\\d{2}[. ]?\\d{2}[. ]?\\d{2}[- .]?\\d{3}[. -]?\\d{2}\\b");
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w{2,}");
    private static final Pattern TELEPHONE = Pattern.compile("(?:\\+32|\\b0032|\\b0)[ .]?\\d{1,3}[ ./]?\\d{2,3}(?:[ .]?\\d{2,3}){1,3}\\b");
    /** A telephone number has nine figures at least; a date has eight. */
    private static final int TELEPHONE_FIGURES = 9;

    @Inject
    RefDataApi refData;

    List<Issue> check(SignalFields fields, String at) {
        var issues = new ArrayList<>(refData.check("signalLevels", Issue.In.body, at + "level", fields.level()));
        issues.addAll(refData.check("themes", Issue.In.body, at + "theme", fields.theme()));
        issues.addAll(personal(at + "title", fields.title()));
        issues.addAll(personal(at + "words", fields.words()));
        issues.addAll(personal(at + "proposal", fields.proposal()));
        return issues;
    }

    /** What was typed is not sent back: it may be what should not have been written down. */
    private static List<Issue> personal(String name, Localized text) {
        return text != null && text.texts().anyMatch(SignalRules::looksPersonal) ? List.of(Issue.body(IssueType.rejectedInput, name, null).because("signal.personal")) : List.of();
    }

    static boolean looksPersonal(String text) {
        return REGISTER_NUMBER.matcher(text).find() || MAIL_ADDRESS.matcher(text).find()
                || TELEPHONE.matcher(text).results().anyMatch(found -> found.group().chars().filter(Character::isDigit).count() >= TELEPHONE_FIGURES);
    }
}
