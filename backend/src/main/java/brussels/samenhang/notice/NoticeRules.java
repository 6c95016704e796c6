package brussels.samenhang.notice;

import brussels.samenhang.partnership.PartnershipApi;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.territory.TerritoryApi;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What must hold of a notice beyond the form of each field. */
@Singleton
class NoticeRules {

    private static final String OTHER = "other";

    @Inject
    RefDataApi refData;

    @Inject
    TerritoryApi territories;

    @Inject
    PartnershipApi partnerships;

    @Inject
    Clock clock;

    /** Every issue there is, with names that begin with {@code prefix}; what stood before the change is not asked again. */
    List<Issue> check(NoticeFields fields, NoticeFields before, String prefix) {
        var issues = new ArrayList<Issue>();
        issues.addAll(refData.checkNew("themes", Issue.In.body, prefix + "themes", fields.themes(), before == null ? List.of() : before.themes()));
        issues.addAll(refData.checkNew("targetGroups", Issue.In.body, prefix + "targetGroups", fields.targetGroups(), before == null ? List.of() : before.targetGroups()));
        issues.addAll(refData.checkNew("languages", Issue.In.body, prefix + "languages", fields.languages(), before == null ? List.of() : before.languages()));
        issues.addAll(refData.checkNew("organizationTypes", Issue.In.body, prefix + "partnerTypes", fields.partnerTypes(), before == null ? List.of() : before.partnerTypes()));
        other(fields.themes(), fields.themeOther(), prefix + "themeOther", issues);
        other(fields.targetGroups(), fields.targetGroupOther(), prefix + "targetGroupOther", issues);
        other(fields.partnerTypes(), fields.partnerOther(), prefix + "partnerOther", issues);
        var known = territories.existing(fields.territories());
        fields.territories().stream().filter(id -> !known.contains(id))
                .forEach(id -> issues.add(Issue.body(IssueType.referencedResourceNotFound, prefix + "territories", id)));
        if (fields.introductionBy() != null && partnerships.find(fields.introductionBy()).isEmpty()) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, prefix + "introductionBy", fields.introductionBy()));
        }
        var today = LocalDate.now(clock);
        if ((before == null || !fields.openUntil().equals(before.openUntil())) && (fields.openUntil().isBefore(today) || fields.openUntil().isAfter(today.plusYears(1)))) {
            issues.add(Issue.body(IssueType.outOfRange, prefix + "openUntil", fields.openUntil()).because("notice.lastDay"));
        }
        return issues;
    }

    private static void other(List<String> codes, String words, String name, List<Issue> issues) {
        if (codes.contains(OTHER) && words == null) {
            issues.add(Issue.body(IssueType.requiredInput, name, null));
        }
    }
}
