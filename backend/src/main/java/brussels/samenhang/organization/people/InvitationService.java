package brussels.samenhang.organization.people;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Language;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Inviting by mail, and accepting with the link or from the to-do list. The journal keeps no address. */
@Singleton
class InvitationService {

    private static final String ALREADY_USER = """
            select from organization_user u join person p on p.id = u.person_id
            where u.organization_id = :organization and u.ended_at is null and daterange(u.since, u.until, '[]') @> :today and lower(p.email) = lower(:email)""";

    @Inject
    UserInvitationRepository invitations;

    @Inject
    InvitationReader reader;

    @Inject
    Provider<PeopleApi> people;

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
    Links links;

    @Inject
    Clock clock;

    @Transactional
    UserInvitationView invite(UUID organization, NewInvitation wanted, boolean handOver) {
        requireInvitable(organization, wanted.email());
        var by = accounts.currentPersonId();
        var invitation = UserInvitation.of(organization, wanted, language(wanted, by), handOver, by, clock.instant());
        send(invitation);
        invitations.persistAndFlush(invitation);
        journal.record(about(Act.organizationUserInvited, invitation));
        return reader.get(invitation.id());
    }

    @Transactional
    UserInvitationView resend(UUID organization, UUID id) {
        var invitation = take(organization, id);
        send(invitation);
        journal.record(about(Act.organizationInvitationResent, invitation));
        return reader.get(id);
    }

    @Transactional
    UserInvitationView withdraw(UUID organization, UUID id) {
        var invitation = take(organization, id);
        invitation.withdraw(clock.instant());
        journal.record(about(Act.organizationInvitationWithdrawn, invitation));
        return reader.get(id);
    }

    InvitationOffer look(InvitationToken token) {
        return reader.offer(InvitationTokens.hash(token.token())).orElseThrow(InvitationService::unknown);
    }

    @Transactional
    AcceptedInvitation accept(InvitationAcceptance acceptance) {
        var invitation = meant(acceptance).flatMap(invitations::take).orElseThrow(InvitationService::unknown);
        requireAddressee(invitation, acceptance.token() != null);
        invitation.accept(accounts.currentPersonId(), clock.instant());
        people.get().grant(invitation.organizationId(), accounts.currentPersonId(), invitation.role());
        journal.record(about(Act.organizationInvitationAccepted, invitation));
        mail.accepted(invitation, accounts.currentPersonId());
        var name = sql.query("select name from organization where id = :id").with("id", invitation.organizationId()).first(row -> row.localized("name")).orElseThrow();
        return new AcceptedInvitation(Ref.to(links, "organizations", invitation.organizationId(), name), invitation.role());
    }

    private Optional<UUID> meant(InvitationAcceptance acceptance) {
        if ((acceptance.token() == null) == (acceptance.invitation() == null)) {
            throw Problem.badRequest(Issue.body(IssueType.exactlyOneOfExpected, "token", null), Issue.body(IssueType.exactlyOneOfExpected, "invitation", null));
        }
        return acceptance.token() == null ? Optional.of(acceptance.invitation()) : invitations.findIdByHash(InvitationTokens.hash(acceptance.token()));
    }

    /** The link alone is not enough: whoever forwards it gives nothing away. */
    private void requireAddressee(UserInvitation invitation, boolean withToken) {
        var account = viewer.account();
        if (account.emailVerified() && account.email() != null && account.email().equalsIgnoreCase(invitation.email())) {
            return;
        }
        if (!withToken) {
            throw unknown();
        }
        throw account.emailVerified() ? Problem.of(ProblemType.stateConflict).because("people.otherAddress", Map.of("email", String.valueOf(invitation.email())))
                : Problem.of(ProblemType.stateConflict).because("people.addressNotVerified");
    }

    private void requireInvitable(UUID organization, String email) {
        var ended = sql.query("select status = 'ended' as ended from organization where id = :id for update").with("id", organization).first(row -> row.bool("ended"))
                .orElseThrow(() -> Problem.notFound("organizationId", organization));
        if (ended) {
            throw Problem.of(ProblemType.stateConflict).because("joining.ended");
        }
        if (sql.query(ALREADY_USER).with("organization", organization).with("today", LocalDate.now(clock)).with("email", email).exists()) {
            throw Problem.of(ProblemType.stateConflict).because("organization.alreadyUser");
        }
        invitations.findOpen(organization, email).filter(open -> open.isExpired(clock.instant())).ifPresent(expired -> {
            expired.withdraw(clock.instant());
            invitations.flush();
        });
    }

    private Language language(NewInvitation wanted, UUID by) {
        return Optional.ofNullable(wanted.language())
                .or(() -> sql.query("select language from person where lower(email) = lower(:email)").with("email", wanted.email()).first(row -> row.code("language", Language.class)))
                .orElseGet(() -> accounts.find(by).orElseThrow().language());
    }

    private void send(UserInvitation invitation) {
        var token = InvitationTokens.create();
        invitation.send(InvitationTokens.hash(token), clock.instant());
        mail.invited(invitation, token);
    }

    private UserInvitation take(UUID organization, UUID id) {
        return invitations.take(id).filter(invitation -> invitation.organizationId().equals(organization)).orElseThrow(() -> Problem.notFound("userInvitationId", id));
    }

    private static Problem unknown() {
        return Problem.of(ProblemType.resourceNotFound).because("people.invitationUnknown");
    }

    private static Entry about(Act act, UserInvitation invitation) {
        return Entry.of(act, "userInvitation", invitation.id()).by(invitation.organizationId()).to(Map.of("role", invitation.role()));
    }
}
