package brussels.samenhang.organization;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.organization.people.PeopleApi;
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
    PeopleApi people;

    @Inject
    AccountApi accounts;

    @Inject
    OrganizationReader reader;

    @Inject
    OrganizationPermissions permissions;

    @Inject
    Directory directory;

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

    /** For who asks for the record by its address: one that was merged leads to where it goes on. */
    OrganizationView read(UUID id, LocalDate asOf) {
        return reader.findOwn(id, asOf).orElseThrow(() -> Problem.notFound("organizationId", id));
    }

    @Transactional
    OrganizationView edit(UUID id, String ifMatch, MergePatch<OrganizationFields> patch) {
        var organization = organizations.get(id);
        Etags.require(ifMatch, organization.version());
        var before = reader.fields(id);
        var after = patch.applyTo(before);
        requireStanding(before, after);
        organization.describe(after, rules.require(id, after, before), clock.instant(), viewer.belongsTo(id) ? LocalDate.now(clock) : null);
        journal.record(Entry.of(Act.organizationEdited, "organization", id).by(id).from(before.withoutPersons()).to(reader.fields(id).withoutPersons()));
        return get(id, null);
    }

    @Transactional
    OrganizationView confirm(UUID id) {
        var organization = organizations.get(id);
        var before = Standing.of(organization);
        organization.confirm(viewer.belongsTo(id) ? StatusVerifier.organization : StatusVerifier.administration, LocalDate.now(clock), clock.instant());
        journal.record(Entry.of(Act.organizationConfirmed, "organization", id).by(id).from(before).to(Standing.of(organization)));
        return get(id, null);
    }

    @Transactional
    OrganizationView verify(UUID id, Verification verification) {
        var organization = organizations.get(id);
        var before = Standing.of(organization);
        organization.stand(verification.status(), StatusVerifier.administration, LocalDate.now(clock), clock.instant());
        journal.record(Entry.of(Act.organizationVerified, "organization", id).by(id).from(before)
                .to(new Found(organization.status(), organization.statusVerifiedOn(), verification.note())));
        return get(id, null);
    }

    private record Standing(OrganizationStatus status, LocalDate lastConfirmedOn) {

        static Standing of(Organization organization) {
            return new Standing(organization.status(), organization.lastConfirmedOn());
        }
    }

    private record Found(OrganizationStatus status, LocalDate statusVerifiedOn, String note) {
    }

    @Override
    public boolean mayEdit(UUID organizationId) {
        return permissions.mayEdit(organizationId);
    }

    @Override
    public Optional<Known> find(UUID organizationId) {
        return organizations.findByIdOptional(organizationId)
                .map(organization -> new Known(organization.id(), organization.name(), organization.status()));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID add(NewOrganization wanted, UUID owner) {
        var fields = fields(wanted);
        var id = add(Organization.add(fields, rules.require(null, fields, fields), clock.instant(), LocalDate.now(clock)), fields);
        grant(id, owner, OrganizationRole.owner);
        return id;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID addAssisted(NewOrganization wanted) {
        var fields = fields(wanted);
        return add(Organization.assist(fields, rules.require(null, fields, fields), accounts.currentPersonId(), clock.instant(), LocalDate.now(clock)), fields);
    }

    private UUID add(Organization organization, OrganizationFields fields) {
        organizations.persist(organization);
        journal.record(Entry.of(Act.organizationAdded, "organization", organization.id()).by(organization.id()).to(fields.withoutPersons()));
        return organization.id();
    }

    private static OrganizationFields fields(NewOrganization wanted) {
        var function = Objects.requireNonNullElseGet(wanted.contactFunction(), () -> Texts.localized("organization.generalContact", Map.of()));
        return OrganizationFields.registered(wanted, function);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void grant(UUID organizationId, UUID personId, OrganizationRole role) {
        people.grant(organizationId, personId, role);
    }

    @Override
    public List<UUID> owners(UUID organizationId) {
        return people.owners(organizationId);
    }

    @Override
    public boolean hasUsers(UUID organizationId) {
        return people.hasUsers(organizationId);
    }

    @Override
    public boolean isUser(UUID organizationId, UUID personId) {
        return people.isUser(organizationId, personId);
    }

    @Override
    public List<DuplicateCandidate> duplicates(DuplicateCheck check) {
        return duplicates.of(check);
    }

    @Override
    public List<UUID> found(OrganizationQuery query) {
        return directory.all(query);
    }

    /** Whether an organization still exists is found out by the administration (2b-R3); others confirm their record. */
    private void requireStanding(OrganizationFields before, OrganizationFields after) {
        if (!viewer.isAdministration() && (before.status() != after.status() || !Objects.equals(before.statusVerifiedOn(), after.statusVerifiedOn()))) {
            throw Problem.badRequest(Issue.body(IssueType.rejectedInput, "status", after.status()).because("organization.statusByAdministration"));
        }
    }
}
