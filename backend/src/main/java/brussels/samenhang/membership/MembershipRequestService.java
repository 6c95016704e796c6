package brussels.samenhang.membership;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.membership.MembershipRequest.Direction;
import brussels.samenhang.partnership.PartnershipApi;
import brussels.samenhang.membership.MembershipRequest.Side;
import brussels.samenhang.partnership.PartnershipApi.Regime;
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
    MembershipRequestPermissions permissions;

    @Inject
    OcmwSide ocmw;

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
        var by = account.currentPersonId();
        var request = open(asked, by);
        if (asked.direction() == Direction.application && partnership(asked.partnership()).regime() == Regime.open) {
            joinAtOnce(request, by);
        }
        return read(request.id());
    }

    /** From a registration: registering never makes a partner by itself, not even where everybody is welcome (2a-R21). */
    @Override
    @Transactional
    public UUID apply(Application application) {
        return open(new NewMembershipRequest(Direction.application, application.organization(), application.partnership(), null, null, application.message()),
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
        var regime = partnership(request.partnershipId()).regime();
        var side = side(request, regime, decision);
        var issues = new ArrayList<>(decision.contradictions(side));
        issues.addAll(refData.check("declineReasons", Issue.In.body, "reason", decision.reason()));
        issues.addAll(refData.check("membershipKinds", Issue.In.body, "kind", decision.kind()));
        throwIfAny(issues);
        if (decision.accepts()) {
            agree(request, regime, side, decision);
        } else {
            request.decline(decision.reason(), decision.answer(), account.currentPersonId(), clock.instant());
            requests.flush();
            record(Act.membershipRequestDeclined, request, decision);
            mail.decided(request, organization(request.organizationId()), partnership(request.partnershipId()));
        }
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

    /** For which side the caller speaks: the one named, or the only one there is. */
    private Side side(MembershipRequest request, Regime regime, MembershipDecision decision) {
        var own = permissions.spokenFor(request.waitingFor(regime), request.organizationId(), request.partnershipId());
        if (own.isEmpty()) {
            throw Problem.of(ProblemType.stateConflict).because("membership.notYourSide");
        }
        if (decision.side() == null && own.size() > 1) {
            throw Problem.badRequest(Issue.body(IssueType.requiredInput, "side", null).because("membership.sideNeeded"));
        }
        if (decision.side() != null && !own.contains(decision.side())) {
            throw Problem.badRequest(Issue.body(IssueType.rejectedInput, "side", decision.side()).because("membership.notYourSide"));
        }
        return decision.side() == null ? own.getFirst() : decision.side();
    }

    /** The regime may have changed since the request was made; the answer counts, not the question. */
    private void agree(MembershipRequest request, Regime regime, Side side, MembershipDecision decision) {
        if (!regime.takesMembers()) {
            throw Problem.of(ProblemType.stateConflict).because("membership.takesNoMembers");
        }
        if (side == Side.network) {
            request.settle(decision.kind(), decision.funded(), decision.validFrom());
        }
        var speaker = switch (side) {
            case organization -> request.organizationId();
            case network -> null;
            case ocmw -> ocmw.ownIn(request.partnershipId()).or(() -> ocmw.ofPartnership(request.partnershipId()).stream().findFirst()).orElse(null);
        };
        request.agree(side, new MembershipRequest.Agreement(speaker, account.currentPersonId(), clock.instant(), decision.answer()));
        if (request.waitingFor(regime).isEmpty()) {
            admit(request, decision.answer(), account.currentPersonId());
            record(Act.membershipRequestAccepted, request, decision);
            mail.decided(request, organization(request.organizationId()), partnership(request.partnershipId()));
        } else {
            requests.flush();
            record(Act.membershipRequestAgreed, request, decision);
            if (request.direction() == Direction.proposal && request.waitingFor(regime).contains(Side.organization)) {
                mail.invited(request, organization(request.organizationId()), partnership(request.partnershipId()));
            }
        }
    }

    private void admit(MembershipRequest request, String answer, UUID by) {
        var from = Objects.requireNonNullElseGet(request.validFrom(), () -> LocalDate.now(clock));
        var membership = members.begin(request.organizationId(), request.partnershipId(), Membership.Facts.of(request.kind(), request.funded()),
                request.direction().joinedThrough(), from);
        request.accept(membership, answer, by, clock.instant());
        requests.flush();
    }

    /** Where everybody is welcome the network agreed beforehand: nobody has to say so. */
    private void joinAtOnce(MembershipRequest request, UUID by) {
        request.agree(Side.network, new MembershipRequest.Agreement(null, null, clock.instant(), null));
        admit(request, null, by);
        record(Act.membershipRequestAccepted, request, null);
    }

    private MembershipRequest open(NewMembershipRequest asked, UUID by) {
        throwIfAny(refData.check("membershipKinds", Issue.In.body, "kind", asked.kind()));
        var organization = organization(asked.organization());
        var partnership = partnership(asked.partnership());
        requireProposer(asked);
        requireWilling(asked.direction(), organization, partnership);
        if (memberships.runsOrBegins(organization.id(), partnership.id(), LocalDate.now(clock))) {
            throw Problem.of(ProblemType.overlappingMembership).because("membership.alreadyMember");
        }
        var request = MembershipRequest.open(asked.direction(), organization.id(), partnership.id(), asked.kindOrDefault(), asked.message(), by, clock.instant())
                .proposedBy(asked.proposedBy());
        requests.persistAndFlush(request);
        record(switch (asked.direction()) {
            case application -> Act.membershipApplied;
            case invitation -> Act.membershipInvited;
            case proposal -> Act.membershipProposed;
        }, request, asked);
        if (asked.direction() == Direction.invitation) {
            mail.invited(request, organization, partnership);
        } else {
            mail.applied(request, organization, partnership);
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
        if (direction == Direction.proposal && !partnership.regime().takesProposals()) {
            throw Problem.of(ProblemType.stateConflict).because("membership.noProposals");
        }
    }

    private static void requireProposer(NewMembershipRequest asked) {
        if (asked.direction() == Direction.proposal == (asked.proposedBy() == null)) {
            throw Problem.badRequest(Issue.body(asked.proposedBy() == null ? IssueType.requiredInput : IssueType.rejectedInput, "proposedBy", asked.proposedBy()));
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
