package brussels.samenhang.partnership;

import brussels.samenhang.shared.problem.DatabaseConstraints;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import jakarta.inject.Singleton;
import java.util.Map;

/** What it means when the database refuses something about a partnership. */
@Singleton
class PartnershipConstraints implements DatabaseConstraints {

    @Override
    public Map<String, Problem> byName() {
        var leads = Issue.body(IssueType.rejectedInput, "leadOrganizations", null);
        return Map.of(
                "ex_partnership_lead_overlap", Problem.badRequest(leads.because("partnership.leadOverlap")),
                "fk_partnership_lead_organization", Problem.unknownReference(Issue.In.body, "leadOrganizations", null));
    }
}
