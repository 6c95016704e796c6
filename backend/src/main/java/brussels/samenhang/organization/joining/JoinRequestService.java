package brussels.samenhang.organization.joining;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.organization.OrganizationApi;
import brussels.samenhang.organization.OrganizationStatus;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

@Singleton
class JoinRequestService {

    @Inject
    JoinRequestRepository requests;

    @Inject
    JoinRequestReader reader;

    @Inject
    OrganizationApi organizations;

    @Inject
    ClaimProof proof;

    @Inject
    Viewer viewer;

    @Inject
    AccountApi accounts;

    @Inject
    JoinMail mail;

    @Inject
    JournalApi journal;

    @Inject
    Clock clock;

    @Transactional
    JoinRequestView ask(NewJoinRequest wanted) {
        var person = accounts.currentPersonId();
        requireJoinable(wanted.organization(), person);
        var claim = !organizations.hasUsers(wanted.organization());
        if (claim && (wanted.message() == null || wanted.message().isBlank())) {
            throw Problem.badRequest(Issue.body(IssueType.requiredInput, "message", null).because("joining.claimNeedsWords"));
        }
        var request = JoinRequest.open(wanted, proof.of(wanted.organization(), viewer.account(), wanted.enterpriseNumber()), person, claim, clock.instant());
        requests.persistAndFlush(request);
        journal.record(about(Act.joinRequested, request));
        mail.asked(request);
        return reader.get(request.id());
    }

    @Transactional
    JoinRequestView decide(UUID id, JoinDecision decision) {
        var request = requests.take(id);
        var by = accounts.currentPersonId();
        switch (decision.outcome()) {
            case accepted -> organizations.grant(request.organizationId(), request.personId(), request.accept(decision.role(), decision.answer(), by, clock.instant()));
            case refused -> request.refuse(decision.answer(), by, clock.instant());
        }
        journal.record(about(decision.outcome() == JoinDecision.Outcome.accepted ? Act.joinAccepted : Act.joinRefused, request));
        mail.answered(request);
        return reader.get(id);
    }

    @Transactional
    JoinRequestView remind(UUID id) {
        var request = requests.take(id);
        request.remind(clock.instant());
        journal.record(about(Act.joinReminded, request));
        mail.reminded(request);
        return reader.get(id);
    }

    @Transactional
    JoinRequestView withdraw(UUID id) {
        var request = requests.take(id);
        request.withdraw(accounts.currentPersonId(), clock.instant());
        journal.record(about(Act.joinWithdrawn, request));
        return reader.get(id);
    }

    private void requireJoinable(UUID organization, UUID person) {
        var known = organizations.find(organization).orElseThrow(() -> Problem.unknownReference(Issue.In.body, "organization", organization));
        if (known.status() == OrganizationStatus.ended) {
            throw Problem.of(ProblemType.stateConflict).because("joining.ended");
        }
        if (organizations.isUser(organization, person)) {
            throw Problem.of(ProblemType.stateConflict).because("organization.alreadyUser");
        }
    }

    private static Entry about(Act act, JoinRequest request) {
        return Entry.of(act, "joinRequest", request.id()).by(request.organizationId()).to(Map.of("person", request.personId(), "status", request.status()));
    }
}
