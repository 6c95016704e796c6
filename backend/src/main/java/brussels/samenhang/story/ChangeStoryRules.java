package brussels.samenhang.story;

import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.PersonalData;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a story may hold: known codes, a period that is over, an agreement that was given, and nothing that leads to one person. */
@Singleton
class ChangeStoryRules {

    @Inject
    RefDataApi refData;

    @Inject
    Clock clock;

    List<Issue> check(ChangeStoryFields fields, String at) {
        var issues = new ArrayList<>(refData.check("changeDomains", Issue.In.body, at + "domain", fields.domain()));
        issues.addAll(refData.check("partnershipPhases", Issue.In.body, at + "phase", fields.phase()));
        if (fields.periodUntil().isBefore(fields.periodFrom())) {
            issues.add(Issue.body(IssueType.invalidPeriod, at + "periodUntil", fields.periodUntil()).because("story.period"));
        }
        issues.addAll(past(at + "periodUntil", fields.periodUntil()));
        issues.addAll(past(at + "consentedOn", fields.consentedOn()));
        issues.addAll(personal(at + "title", fields.title()));
        issues.addAll(personal(at + "change", fields.change()));
        issues.addAll(personal(at + "significance", fields.significance()));
        issues.addAll(personal(at + "contribution", fields.contribution()));
        return issues;
    }

    List<Issue> check(ChangeStoryFields before, ChangeStoryFields after) {
        var issues = new ArrayList<>(check(after, ""));
        if (after.consent().compareTo(before.consent()) > 0 && !after.consentedOn().isAfter(before.consentedOn())) {
            issues.add(Issue.body(IssueType.rejectedInput, "consentedOn", after.consentedOn()).because("story.newConsent"));
        }
        return issues;
    }

    List<Issue> past(String name, LocalDate day) {
        return day.isAfter(LocalDate.now(clock)) ? List.of(Issue.body(IssueType.outOfRange, name, day).because("story.future")) : List.of();
    }

    /** What was typed is not sent back: it may be what should not have been written down. */
    static List<Issue> personal(String name, Localized text) {
        return PersonalData.in(text) ? List.of(Issue.body(IssueType.rejectedInput, name, null).because("story.personal")) : List.of();
    }
}
