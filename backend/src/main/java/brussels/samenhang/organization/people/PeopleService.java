package brussels.samenhang.organization.people;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.OrganizationRole;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Language;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The people of an organization among themselves: another role, an end, a transfer. */
@Singleton
class PeopleService implements PeopleApi {

    @Inject
    OrganizationUserRepository users;

    @Inject
    PeopleReader reader;

    @Inject
    InvitationService invitations;

    @Inject
    PeopleMail mail;

    @Inject
    AccountApi accounts;

    @Inject
    Viewer viewer;

    @Inject
    JournalApi journal;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Transactional
    OrganizationUserView changeRole(UUID organization, UUID id, RoleChange change) {
        var crew = crewOf(organization);
        var user = current(organization, id);
        if (user.role() == change.role()) {
            return reader.get(id);
        }
        allow(crew, before -> before.changed(user.personId(), change.role()));
        var next = replace(organization, user, change.role());
        journal.record(about(Act.organizationUserChanged, organization, next.id()).from(words(user)).to(words(next)));
        mail.roleChanged(organization, user.personId(), change.role());
        return reader.get(next.id());
    }

    @Transactional
    OrganizationUserView end(UUID organization, UUID id) {
        var crew = crewOf(organization);
        var user = current(organization, id);
        allow(crew, before -> before.without(user.personId()));
        end(organization, user);
        if (viewer.personId().filter(user.personId()::equals).isEmpty()) {
            mail.ended(organization, user.personId());
        }
        return reader.get(id);
    }

    @Transactional
    List<OrganizationUserView> transfer(UUID organization, Transfer transfer) {
        var crew = crewOf(organization);
        var to = users.findByIdOptional(transfer.user()).filter(user -> crew.roles().containsKey(user.personId()) && isCurrent(organization, user))
                .orElseThrow(() -> Problem.unknownReference(Issue.In.body, "user", transfer.user()));
        var from = users.findUser(organization, accounts.currentPersonId(), LocalDate.now(clock)).filter(user -> user.role() == OrganizationRole.owner)
                .orElseThrow(() -> Problem.of(ProblemType.stateConflict).because("people.notOwner"));
        if (from.personId().equals(to.personId())) {
            throw Problem.of(ProblemType.stateConflict).because("people.transferToSelf");
        }
        crew.transferred(from.personId(), to.personId(), transfer.remaining());
        if (to.role() != OrganizationRole.owner) {
            replace(organization, to, OrganizationRole.owner);
        }
        if (transfer.remaining() == null) {
            end(organization, from);
        } else if (transfer.remaining() != OrganizationRole.owner) {
            replace(organization, from, transfer.remaining());
        }
        journal.record(about(Act.organizationTransferred, organization, to.id()).from(Map.of("owner", from.personId())).to(Map.of("owner", to.personId())));
        mail.transferred(organization, to.personId(), from.personId());
        return reader.users(organization, false);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void grant(UUID organization, UUID person, OrganizationRole role) {
        if (isUser(organization, person)) {
            throw Problem.of(ProblemType.stateConflict).because("organization.alreadyUser");
        }
        var user = OrganizationUser.grant(organization, person, role, LocalDate.now(clock));
        users.persistAndFlush(user);
        journal.record(about(Act.organizationUserAdded, organization, user.id()).to(words(user)));
        viewer.forgetGrants();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public int endAll(UUID person) {
        var ended = users.list("personId = ?1 and endedAt is null and (until is null or until >= ?2)", person, LocalDate.now(clock));
        ended.forEach(user -> end(user.organizationId(), user));
        return ended.size();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID handOver(UUID organization, String email, String language) {
        return invitations.invite(organization, new NewInvitation(email, OrganizationRole.owner, null, Language.of(language).orElse(null)), true).id();
    }

    @Override
    public List<UUID> owners(UUID organization) {
        return users.owners(organization, LocalDate.now(clock)).stream().map(OrganizationUser::personId).toList();
    }

    @Override
    public boolean hasUsers(UUID organization) {
        return users.hasUsers(organization, LocalDate.now(clock));
    }

    @Override
    public boolean isUser(UUID organization, UUID person) {
        return users.isUser(organization, person, LocalDate.now(clock));
    }

    /** Acts on one organization's people happen one after the other: two owners who remove each other leave one. */
    private Crew crewOf(UUID organization) {
        sql.query("select id from organization where id = :id for update").with("id", organization).first(row -> row.uuid("id"))
                .orElseThrow(() -> Problem.notFound("organizationId", organization));
        return new Crew(users.users(organization, LocalDate.now(clock)).stream().collect(Collectors.toMap(OrganizationUser::personId, OrganizationUser::role)));
    }

    /** The administration may also take the last owner away: the organization can then be claimed anew. */
    private void allow(Crew crew, Function<Crew, Crew> act) {
        if (!viewer.isAdministration()) {
            act.apply(crew);
        }
    }

    private OrganizationUser current(UUID organization, UUID id) {
        return users.findByIdOptional(id).filter(user -> isCurrent(organization, user)).orElseThrow(() -> Problem.notFound("organizationUserId", id));
    }

    private boolean isCurrent(UUID organization, OrganizationUser user) {
        return users.findUser(organization, user.personId(), LocalDate.now(clock)).filter(found -> found.id().equals(user.id())).isPresent();
    }

    private OrganizationUser replace(UUID organization, OrganizationUser user, OrganizationRole role) {
        user.end(LocalDate.now(clock), clock.instant());
        users.flush();
        var next = OrganizationUser.grant(organization, user.personId(), role, LocalDate.now(clock));
        users.persistAndFlush(next);
        viewer.forgetGrants();
        return next;
    }

    private void end(UUID organization, OrganizationUser user) {
        user.end(LocalDate.now(clock), clock.instant());
        users.flush();
        journal.record(about(Act.organizationUserEnded, organization, user.id()).from(words(user)));
        viewer.forgetGrants();
    }

    private static Map<String, Object> words(OrganizationUser user) {
        return Map.of("person", user.personId(), "role", user.role());
    }

    private static Entry about(Act act, UUID organization, UUID user) {
        return Entry.of(act, "organizationUser", user).by(organization);
    }
}
