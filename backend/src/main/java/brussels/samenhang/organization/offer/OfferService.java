package brussels.samenhang.organization.offer;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.organization.Ages;
import brussels.samenhang.organization.OpeningHours;
import brussels.samenhang.organization.OrganizationApi;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

@Singleton
class OfferService {

    private static final String SUBJECT = "organizationService";

    @Inject
    OfferRepository offers;

    @Inject
    OfferReader reader;

    @Inject
    OrganizationApi organizations;

    @Inject
    RefDataApi refData;

    @Inject
    JournalApi journal;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    List<OfferView> list(UUID organization, LocalDate asOf, boolean ended) {
        requireOrganization(organization);
        return reader.all(organization, ended ? null : Objects.requireNonNullElseGet(asOf, () -> LocalDate.now(clock)));
    }

    OfferView get(UUID organization, UUID id) {
        return reader.find(organization, id).orElseThrow(() -> Problem.notFound("serviceId", id));
    }

    @Transactional
    OfferView add(UUID organization, OfferFields fields) {
        requireOrganization(organization);
        check(organization, fields);
        var offer = Offer.add(organization, fields, offers.howMany(organization), clock.instant(), LocalDate.now(clock));
        offers.persist(offer);
        journal.record(Entry.of(Act.serviceAdded, SUBJECT, offer.id()).by(organization).to(fields));
        return get(organization, offer.id());
    }

    @Transactional
    OfferView edit(UUID organization, UUID id, String ifMatch, MergePatch<OfferFields> patch) {
        var offer = offers.get(organization, id);
        Etags.require(ifMatch, offer.version());
        var before = get(organization, id).fields();
        var after = patch.applyTo(before);
        check(organization, after);
        offer.describe(after, clock.instant(), LocalDate.now(clock));
        journal.record(Entry.of(Act.serviceEdited, SUBJECT, id).by(organization).from(before).to(after));
        return get(organization, id);
    }

    @Transactional
    OfferView state(UUID organization, UUID id, ReferralStatement said) {
        var offer = offers.get(organization, id);
        var before = said(get(organization, id));
        offer.state(said, clock.instant(), LocalDate.now(clock));
        var view = get(organization, id);
        journal.record(Entry.of(Act.referralsStated, SUBJECT, id).by(organization).from(before).to(said(view)));
        return view;
    }

    private record Said(AcceptsReferrals acceptsReferrals, LocalDate referralsOn, Object referralsNote, Integer waitingDays) {
    }

    private static Said said(OfferView view) {
        return new Said(view.acceptsReferrals(), view.referralsOn(), view.referralsNote(), view.waitingDays());
    }

    private void requireOrganization(UUID organization) {
        organizations.find(organization).orElseThrow(() -> Problem.notFound("organizationId", organization));
    }

    private void check(UUID organization, OfferFields fields) {
        var issues = new ArrayList<Issue>();
        issues.addAll(refData.check("themes", Issue.In.body, "themes", fields.themes()));
        issues.addAll(refData.check("targetGroups", Issue.In.body, "targetGroups", fields.targetGroups()));
        issues.addAll(refData.check("languages", Issue.In.body, "languages", fields.languages()));
        issues.addAll(Ages.check("targetAges", fields.targetAges()));
        issues.addAll(OpeningHours.check("openingHours", fields.openingHours()));
        if (fields.validFrom() != null && fields.validUntil() != null && fields.validUntil().isBefore(fields.validFrom())) {
            issues.add(Issue.body(IssueType.invalidPeriod, "validUntil", fields.validUntil()));
        }
        var known = sql.query("select id from organization_site where organization_id = :organization").with("organization", organization).list(row -> row.uuid("id"));
        fields.sites().stream().filter(site -> !known.contains(site))
                .forEach(site -> issues.add(Issue.body(IssueType.referencedResourceNotFound, "sites", site).because("organization.siteElsewhere")));
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }
}
