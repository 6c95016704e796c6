package brussels.samenhang.membership;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.membership.MembershipRequest.Direction;
import brussels.samenhang.partnership.PartnershipApi;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** How an organization gets into a partnership: asked by one side, answered by the other. */
@Singleton
class MembershipRequestService implements MembershipApi {

    private static final String KIND = "membershipRequest";

    @Inject
    MembershipRequestRepository requests;

    @Inject
    MembershipRepository memberships;

    @Inject
    MembershipRequestReader reader;

    @Inject
    MembershipService members;

    @Inject
    OrganizationPeople organizations;

    @Inject
    PartnershipApi partnerships;

    @Inject
    RefDataApi refData;

    @Inject
    AccountApi account;

    @Inject
    MembershipMail mail;

    @Inject
    JournalApi journal;

    @Inject
    Clock clock;

    MembershipRequestView read(UUID id) {
        return reader.find(id).orElseThrow(() -> Problem.notFound("membershipRequestId", id));
    }

    @Transactional
    MembershipRequestView open(NewMembershipRequest asked) {
        return read(open(asked, account.currentPersonId()).id());
    }

    @Override
    @Transactional
    public UUID apply(Application application) {
        return open(new NewMembershipRequest(Direction.application, application.organization(), application.partnership(), null, application.message()),
                application.by()).id();
    }

    @Override
    public boolean isMember(UUID organization, UUID partnership, LocalDate on) {
        return memberships.runs(organization, partnership, on);
    }

    @Transactional
    MembershipRequestView decide(UUID id, MembershipDecision decision) {
        var request = get(id);
        request.requireOpen();
        var issues = new ArrayList<>(decision.contradictions(request.direction()));
        issues.addAll(refData.check("declineReasons", Issue.In.body, "reason", decision.reason()));
        issues.addAll(refData.check("membershipKinds", Issue.In.body, "kind", decision.kind()));
        throwIfAny(issues);
        if (decision.accepts()) {
            admit(request, decision);
        } else {
            request.decline(decision.reason(), decision.answer(), account.currentPersonId(), clock.instant());
        }
        requests.flush();
        record(decision.accepts() ? Act.membershipRequestAccepted : Act.membershipRequestDeclined, request, decision);
        mail.decided(request, organization(request.organizationId()), partnership(request.partnershipId()));
        return read(id);
    }

    @Transactional
    MembershipRequestView withdraw(UUID id) {
        var request = get(id);
        request.withdraw(account.currentPersonId(), clock.instant());
        requests.flush();
        record(Act.membershipRequestWithdrawn, request, null);
        return read(id);
    }

    /** The regime may have changed since the request was made; the answer counts, not the question. */
    private void admit(MembershipRequest request, MembershipDecision decision) {
        if (!partnership(request.partnershipId()).regime().takesMembers()) {
            throw Problem.of(ProblemType.stateConflict).because("membership.takesNoMembers");
        }
        var facts = Membership.Facts.of(Objects.requireNonNullElse(decision.kind(), request.kind()), decision.funded());
        var from = Objects.requireNonNullElseGet(decision.validFrom(), () -> LocalDate.now(clock));
        var membership = members.begin(request.organizationId(), request.partnershipId(), facts, request.direction().joinedThrough(), from);
        request.accept(membership, decision.answer(), account.currentPersonId(), clock.instant());
    }

    private MembershipRequest open(NewMembershipRequest asked, UUID by) {
        throwIfAny(refData.check("membershipKinds", Issue.In.body, "kind", asked.kind()));
        var organization = organization(asked.organization());
        var partnership = partnership(asked.partnership());
        requireWilling(asked.direction(), organization, partnership);
        if (memberships.runsOrBegins(organization.id(), partnership.id(), LocalDate.now(clock))) {
            throw Problem.of(ProblemType.overlappingMembership).because("membership.alreadyMember");
        }
        var request = MembershipRequest.open(asked.direction(), organization.id(), partnership.id(), asked.kindOrDefault(), asked.message(), by, clock.instant());
        requests.persistAndFlush(request);
        record(asked.direction() == Direction.application ? Act.membershipApplied : Act.membershipInvited, request, asked);
        if (asked.direction() == Direction.invitation) {
            mail.invited(request, organization, partnership);
        }
        return request;
    }

    private static void requireWilling(Direction direction, OrganizationPeople.Organization organization, PartnershipApi.Partnership partnership) {
        if (organization.ended()) {
            throw Problem.of(ProblemType.stateConflict).because("membership.organizationEnded");
        }
        if (!partnership.regime().takesMembers()) {
            throw Problem.of(ProblemType.stateConflict).because("membership.takesNoMembers");
        }
        if (direction == Direction.application && !partnership.regime().takesApplications()) {
            throw Problem.of(ProblemType.stateConflict).because("membership.invitedOnly");
        }
    }

    /** Locked, so that of two answers at the same moment the second one finds the request closed. */
    private MembershipRequest get(UUID id) {
        return requests.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("membershipRequestId", id));
    }

    private OrganizationPeople.Organization organization(UUID id) {
        return organizations.find(id).orElseThrow(() -> Problem.unknownReference(Issue.In.body, "organization", id));
    }

    private PartnershipApi.Partnership partnership(UUID id) {
        return partnerships.find(id).orElseThrow(() -> Problem.unknownReference(Issue.In.body, "partnership", id));
    }

    private void record(Act act, MembershipRequest request, Object after) {
        journal.record(Entry.of(act, KIND, request.id()).in(request.partnershipId()).by(request.organizationId()).to(after));
    }

    private static void throwIfAny(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }
}
