package brussels.samenhang.signal;

import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.PersonalData;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** A signal is about what many meet. What can only be one person's is refused: a register number, a mail address, a telephone number. */
@Singleton
class SignalRules {

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
        return PersonalData.in(text) ? List.of(Issue.body(IssueType.rejectedInput, name, null).because("signal.personal")) : List.of();
    }
}
