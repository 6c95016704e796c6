package brussels.samenhang.organization;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.OrganizationRole;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@Singleton
class OrganizationService implements OrganizationApi {

    @Inject
    OrganizationRepository organizations;

    @Inject
    OrganizationUserRepository users;

    @Inject
    OrganizationReader reader;

    @Inject
    OrganizationRules rules;

    @Inject
    Duplicates duplicates;

    @Inject
    Viewer viewer;

    @Inject
    JournalApi journal;

    @Inject
    Clock clock;

    OrganizationView get(UUID id, LocalDate asOf) {
        return reader.find(id, asOf).orElseThrow(() -> Problem.notFound("organizationId", id));
    }

    @Transactional
    OrganizationView edit(UUID id, String ifMatch, MergePatch<OrganizationFields> patch) {
        var organization = organizations.get(id);
        Etags.require(ifMatch, organization.version());
        var before = reader.fields(id);
        var after = patch.applyTo(before);
        requireStanding(before, after);
        organization.describe(after, rules.require(after), clock.instant());
        journal.record(Entry.of(Act.organizationEdited, "organization", id).by(id).from(before).to(after));
        return get(id, null);
    }

    @Transactional
    OrganizationView confirm(UUID id) {
        var organization = organizations.get(id);
        var before = new Standing(organization.status(), organization.lastConfirmedOn());
        organization.confirm(LocalDate.now(clock), clock.instant());
        journal.record(Entry.of(Act.organizationConfirmed, "organization", id).by(id).from(before)
                .to(new Standing(organization.status(), organization.lastConfirmedOn())));
        return get(id, null);
    }

    private record Standing(OrganizationStatus status, LocalDate lastConfirmedOn) {
    }

    @Override
    public Optional<Known> find(UUID organizationId) {
        return organizations.findByIdOptional(organizationId)
                .map(organization -> new Known(organization.id(), organization.name(), organization.status()));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID add(NewOrganization wanted, UUID owner) {
        var function = Objects.requireNonNullElseGet(wanted.contactFunction(), () -> Texts.localized("organization.generalContact", Map.of()));
        var fields = new OrganizationFields(wanted.name(), null, wanted.type(), wanted.typeOther(), wanted.legalForm(), null, null, null, null,
                wanted.enterpriseNumber(), wanted.purpose(), wanted.website(), wanted.municipality(), null,
                List.of(new OrganizationFields.Contact(function, wanted.contactEmail(), null, true)), null, OrganizationStatus.active, null);
        var organization = Organization.add(fields, rules.require(fields), clock.instant(), LocalDate.now(clock));
        organizations.persist(organization);
        journal.record(Entry.of(Act.organizationAdded, "organization", organization.id()).by(organization.id()).to(fields));
        grant(organization.id(), owner, OrganizationRole.owner);
        return organization.id();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void grant(UUID organizationId, UUID personId, OrganizationRole role) {
        if (isUser(organizationId, personId)) {
            throw Problem.of(ProblemType.stateConflict).because("organization.alreadyUser");
        }
        var user = OrganizationUser.grant(organizationId, personId, role, LocalDate.now(clock));
        users.persist(user);
        journal.record(Entry.of(Act.organizationUserAdded, "organizationUser", user.id()).by(organizationId).to(Map.of("person", personId, "role", role)));
        viewer.forgetGrants();
    }

    @Override
    public List<UUID> owners(UUID organizationId) {
        return users.owners(organizationId, LocalDate.now(clock)).stream().map(OrganizationUser::personId).toList();
    }

    @Override
    public boolean hasUsers(UUID organizationId) {
        return users.hasUsers(organizationId, LocalDate.now(clock));
    }

    @Override
    public boolean isUser(UUID organizationId, UUID personId) {
        return users.isUser(organizationId, personId, LocalDate.now(clock));
    }

    @Override
    public List<DuplicateCandidate> duplicates(DuplicateCheck check) {
        return duplicates.of(check);
    }

    /** Whether an organization still exists is found out by the administration (2b-R3); others confirm their record. */
    private void requireStanding(OrganizationFields before, OrganizationFields after) {
        if (!viewer.isAdministration() && (before.status() != after.status() || !Objects.equals(before.statusVerifiedOn(), after.statusVerifiedOn()))) {
            throw Problem.badRequest(Issue.body(IssueType.rejectedInput, "status", after.status()).because("organization.statusByAdministration"));
        }
    }
}
