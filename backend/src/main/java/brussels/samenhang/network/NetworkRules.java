package brussels.samenhang.network;

import brussels.samenhang.organization.OrganizationApi;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.territory.TerritoryApi;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** What must hold of a network beyond the form of each field. Little: what is not known may be left out. */
@Singleton
class NetworkRules {

    private static final String OTHER = "other";

    @Inject
    RefDataApi refData;

    @Inject
    TerritoryApi territories;

    @Inject
    OrganizationApi organizations;

    /** Every issue there is, with names that begin with {@code prefix}; what stood before the change is not asked again. */
    void require(NetworkFields fields, NetworkFields before, String prefix) {
        var issues = new ArrayList<Issue>();
        issues.addAll(refData.checkNew("themes", Issue.In.body, prefix + "themes", fields.themes(), before == null ? List.of() : before.themes()));
        issues.addAll(refData.checkNew("networkActivities", Issue.In.body, prefix + "activities", fields.activities(), before == null ? List.of() : before.activities()));
        if (fields.meetingInterval() != null && (before == null || !fields.meetingInterval().equals(before.meetingInterval()))) {
            issues.addAll(refData.check("meetingIntervals", Issue.In.body, prefix + "meetingInterval", fields.meetingInterval()));
        }
        area(fields, prefix, issues);
        if (fields.activities().contains(OTHER) && fields.activityOther() == null) {
            issues.add(Issue.body(IssueType.requiredInput, prefix + "activityOther", null));
        }
        if (fields.contact() != null && fields.contact().person() != null && !Boolean.TRUE.equals(fields.contact().personAgreed())) {
            issues.add(Issue.body(IssueType.requiredInput, prefix + "contact.personAgreed", null).because("network.personNotAsked"));
        }
        if (fields.organizer() != null && fields.organizerName() != null) {
            issues.add(Issue.body(IssueType.zeroOrExactlyOneOfExpected, prefix + "organizerName", fields.organizerName()).because("network.oneOrganizer"));
        }
        if (fields.organizer() != null && organizations.find(fields.organizer()).isEmpty()) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, prefix + "organizer", fields.organizer()));
        }
        if (fields.validFrom() != null && fields.validUntil() != null && fields.validUntil().isBefore(fields.validFrom())) {
            issues.add(Issue.body(IssueType.invalidPeriod, prefix + "validUntil", fields.validUntil()));
        }
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }

    private void area(NetworkFields fields, String prefix, List<Issue> issues) {
        if (fields.level() == null && fields.territories().isEmpty()) {
            issues.add(Issue.body(IssueType.requiredInput, prefix + "level", null).because("network.areaMissing"));
        }
        var known = territories.existing(fields.territories());
        fields.territories().stream().filter(id -> !known.contains(id))
                .forEach(id -> issues.add(Issue.body(IssueType.referencedResourceNotFound, prefix + "territories", id)));
    }
}
