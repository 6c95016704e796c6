package brussels.samenhang.organization.rights;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.organization.OrganizationApi;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class RightsChecklistService {

    private static final String SUBJECT = "rightsChecklist";
    private static final RightsChecklistFields NOTHING = new RightsChecklistFields(null, null, null, null, null, null, false);

    @Inject
    RightsChecklistRepository checklists;

    @Inject
    OrganizationApi organizations;

    @Inject
    RefDataApi refData;

    @Inject
    JournalApi journal;

    @Inject
    Links links;

    @Inject
    Clock clock;

    RightsChecklistView get(UUID organization) {
        requireOrganization(organization);
        return view(organization, checklists.findByIdOptional(organization));
    }

    @Transactional
    RightsChecklistView state(UUID organization, String ifMatch, RightsChecklistFields fields) {
        requireOrganization(organization);
        var known = checklists.findByIdOptional(organization);
        Etags.require(ifMatch, known.map(RightsChecklist::revision).orElse(0));
        var before = known.map(RightsChecklist::fields).orElse(NOTHING);
        check(fields, before);
        var checklist = known.orElseGet(() -> RightsChecklist.of(organization));
        checklist.state(fields, LocalDate.now(clock));
        checklists.persistAndFlush(checklist);
        journal.record(Entry.of(Act.rightsChecklistStated, SUBJECT, organization).by(organization).from(known.isPresent() ? before : null).to(fields));
        return view(organization, Optional.of(checklist));
    }

    private void requireOrganization(UUID organization) {
        organizations.find(organization).orElseThrow(() -> Problem.notFound("organizationId", organization));
    }

    private void check(RightsChecklistFields fields, RightsChecklistFields before) {
        var issues = new ArrayList<Issue>();
        issues.addAll(refData.checkNew("rights", Issue.In.body, "checks.right", fields.checks().stream().map(RightCheck::right).toList(),
                before.checks().stream().map(RightCheck::right).toList()));
        issues.addAll(refData.checkNew("rightsReach", Issue.In.body, "checks.reach", fields.checks().stream().map(RightCheck::reach).toList(),
                before.checks().stream().map(RightCheck::reach).toList()));
        var seen = new HashSet<String>();
        for (var i = 0; i < fields.checks().size(); i++) {
            var right = fields.checks().get(i).right();
            if (!seen.add(right)) {
                issues.add(Issue.body(IssueType.rejectedInput, "checks[%d].right".formatted(i), right).because("organization.rightOnce"));
            }
        }
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }

    private RightsChecklistView view(UUID organization, Optional<RightsChecklist> checklist) {
        var said = checklist.map(RightsChecklist::fields).orElse(NOTHING);
        return new RightsChecklistView(links.to("organizations", organization, "rightsChecklist"), said.checks(), said.other(), said.ambition(), said.nextStep(),
                said.referral(), said.withoutReferral(), said.shared(), checklist.map(RightsChecklist::statedOn).orElse(null),
                organizations.mayEdit(organization) ? List.of("state") : List.of(), checklist.map(RightsChecklist::revision).orElse(0));
    }
}
