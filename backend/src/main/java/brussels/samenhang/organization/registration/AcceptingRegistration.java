package brussels.samenhang.organization.registration;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.membership.MembershipApi;
import brussels.samenhang.organization.OrganizationApi;
import brussels.samenhang.organization.OrganizationApi.NewOrganization;
import brussels.samenhang.partnership.PartnershipApi;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Localized;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** An accepted registration becomes an organization owned by its applicant, who asks to join the partnership that was chosen. */
@Singleton
class AcceptingRegistration {

    @Inject
    OrganizationApi organizations;

    @Inject
    MembershipApi memberships;

    @Inject
    PartnershipApi partnerships;

    @Inject
    AccountApi accounts;

    @Inject
    Clock clock;

    void accept(Registration registration, RegistrationFields fields) {
        var organization = organizations.add(organization(fields, language(registration, fields)), registration.applicantId());
        registration.accept(organization, accounts.currentPersonId(), clock.instant());
        if (fields.partnership() != null && takesApplications(fields.partnership())) {
            memberships.apply(new MembershipApi.Application(organization, fields.partnership(), null, registration.applicantId()));
        }
    }

    /** A partnership may have closed its doors since it was chosen; that is no reason to keep the organization out of the register. */
    private boolean takesApplications(UUID partnership) {
        return partnerships.find(partnership).filter(found -> found.regime().takesApplications()).isPresent();
    }

    private Language language(Registration registration, RegistrationFields fields) {
        return Language.of(fields.nameLanguage()).orElseGet(() -> accounts.find(registration.applicantId()).orElseThrow().language());
    }

    private static NewOrganization organization(RegistrationFields fields, Language language) {
        return new NewOrganization(in(language, fields.name()), fields.type(), fields.typeOther(), fields.legalForm(), fields.municipality(),
                fields.enterpriseNumber(), in(language, fields.purpose()), fields.website(), in(language, fields.contactFunction()), fields.contactEmail());
    }

    private static Localized in(Language language, String text) {
        return text == null ? null : Localized.of(language, text);
    }
}
