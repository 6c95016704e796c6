package brussels.samenhang.organization.assisted;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.membership.MembershipApi;
import brussels.samenhang.organization.DuplicateCheck;
import brussels.samenhang.organization.OrganizationApi;
import brussels.samenhang.organization.OrganizationApi.NewOrganization;
import brussels.samenhang.organization.people.PeopleApi;
import brussels.samenhang.partnership.PartnershipApi;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Localized;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

@Singleton
class AssistedEntryService {

    @Inject
    OrganizationApi organizations;

    @Inject
    PeopleApi people;

    @Inject
    MembershipApi memberships;

    @Inject
    PartnershipApi partnerships;

    @Inject
    AccountApi accounts;

    @Inject
    Links links;

    @Transactional
    AssistedEntryView enter(NewAssistedEntry entry) {
        var by = accounts.currentPersonId();
        var language = Language.of(entry.language()).orElseGet(() -> accounts.find(by).orElseThrow().language());
        var joins = entry.partnership() != null && partnerships.find(entry.partnership())
                .orElseThrow(() -> Problem.unknownReference(Issue.In.body, "partnership", entry.partnership())).regime().takesApplications();
        requireUnlike(entry);
        var organization = organizations.addAssisted(new NewOrganization(Localized.of(language, entry.name()), entry.type(), entry.typeOther(), entry.legalForm(),
                entry.municipality(), entry.enterpriseNumber(), in(language, entry.purpose()), null, in(language, entry.contactFunction()), entry.contactEmail()));
        UUID request = joins ? memberships.apply(new MembershipApi.Application(organization, entry.partnership(), null, by)) : null;
        var invited = !Boolean.FALSE.equals(entry.handOver());
        if (invited) {
            people.handOver(organization, entry.contactEmail(), language.name());
        }
        return new AssistedEntryView(Ref.to(links, "organizations", organization, Localized.of(language, entry.name())), request, invited);
    }

    private void requireUnlike(NewAssistedEntry entry) {
        if (Boolean.TRUE.equals(entry.duplicatesConfirmed())) {
            return;
        }
        var candidates = organizations.duplicates(new DuplicateCheck(entry.name(), entry.enterpriseNumber(), entry.municipality()));
        if (!candidates.isEmpty()) {
            throw Problem.of(ProblemType.potentialDuplicates).with("candidates", candidates);
        }
    }

    private static Localized in(Language language, String text) {
        return text == null || text.isBlank() ? null : Localized.of(language, text);
    }
}
