package brussels.samenhang.notice.interest;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.membership.MembershipApi;
import brussels.samenhang.notice.NoticeApi;
import brussels.samenhang.notice.NoticeApi.KnownNotice;
import brussels.samenhang.notice.NoticeMail;
import brussels.samenhang.notice.NoticePeople;
import brussels.samenhang.organization.OrganizationApi;
import brussels.samenhang.partnership.PartnershipApi;
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
import java.util.List;
import java.util.UUID;

/** The acts of those who answer a notice, and of who posted it. */
@Singleton
class InterestService {

    private static final String KIND = "noticeInterest";

    @Inject
    InterestRepository interests;

    @Inject
    InterestReader reader;

    @Inject
    NoticeApi notices;

    @Inject
    NoticeMail mail;

    @Inject
    NoticePeople people;

    @Inject
    OrganizationApi organizations;

    @Inject
    MembershipApi memberships;

    @Inject
    PartnershipApi partnerships;

    @Inject
    JournalApi journal;

    @Inject
    Clock clock;

    InterestView read(UUID id) {
        return reader.find(id).orElseThrow(() -> Problem.notFound("noticeInterestId", id));
    }

    @Transactional
    InterestView express(NewInterest asked) {
        var notice = notices.hold(asked.notice()).orElseThrow(() -> Problem.unknownReference(Issue.In.body, "notice", asked.notice()));
        var organization = organizations.find(asked.organization()).orElseThrow(() -> Problem.unknownReference(Issue.In.body, "organization", asked.organization()));
        if (!notice.current()) {
            throw Problem.of(ProblemType.stateConflict).because("notice.notCurrent");
        }
        if (organization.id().equals(notice.organization())) {
            throw Problem.badRequest(Issue.body(IssueType.rejectedInput, "organization", organization.id()).because("notice.own"));
        }
        return asked.introducedBy() == null ? express(notice, organization, asked) : introduce(notice, organization, asked);
    }

    private InterestView express(KnownNotice notice, OrganizationApi.Known organization, NewInterest asked) {
        var interest = interests.of(notice.id(), organization.id()).orElse(null);
        if (interest == null) {
            interest = Interest.express(notice.id(), organization.id(), asked.message(), clock.instant());
        } else {
            interest.express(asked.message(), clock.instant());
        }
        interests.persistAndFlush(interest);
        record(Act.noticeInterestExpressed, interest, notice, asked);
        mail.send("interested", people.of(notice.organization(), notice.partnership()), notice.id(), notice.title(), organization.name(), asked.message());
        return read(interest.id());
    }

    private InterestView introduce(KnownNotice notice, OrganizationApi.Known organization, NewInterest asked) {
        if (!memberships.isMember(organization.id(), asked.introducedBy(), LocalDate.now(clock))) {
            throw Problem.badRequest(Issue.body(IssueType.rejectedInput, "organization", organization.id()).because("notice.introduceMembers"));
        }
        if (interests.of(notice.id(), organization.id()).isPresent()) {
            throw Problem.of(ProblemType.stateConflict).because("notice.knownToIt");
        }
        var interest = Interest.introduce(notice.id(), organization.id(), asked.introducedBy(), asked.message(), clock.instant());
        interests.persistAndFlush(interest);
        record(Act.noticeIntroduced, interest, notice, asked);
        var introducer = partnerships.find(asked.introducedBy()).orElseThrow().name();
        mail.send("introduced", people.editors(List.of(organization.id())), notice.id(), notice.title(), introducer, asked.message());
        return read(interest.id());
    }

    @Transactional
    InterestView answer(UUID id, InterestAnswer answer) {
        var interest = get(id);
        var takenUp = answer.outcome() == InterestAnswer.Outcome.inContact;
        interest.answer(takenUp, answer.message(), clock.instant());
        interests.flush();
        var notice = notices.find(interest.noticeId()).orElseThrow();
        record(Act.noticeInterestAnswered, interest, notice, answer);
        mail.send(takenUp ? "takenUp" : "declined", people.editors(List.of(interest.organizationId())), notice.id(), notice.title(), mail.poster(notice.id()), answer.message());
        return read(id);
    }

    @Transactional
    InterestView withdraw(UUID id) {
        var interest = get(id);
        var known = interest.status() != Interest.Status.introduced;
        interest.withdraw(clock.instant());
        interests.flush();
        var notice = notices.find(interest.noticeId()).orElseThrow();
        record(Act.noticeInterestWithdrawn, interest, notice, null);
        if (known) {
            var name = organizations.find(interest.organizationId()).orElseThrow().name();
            mail.send("withdrawn", people.of(notice.organization(), notice.partnership()), notice.id(), notice.title(), name, null);
        }
        return read(id);
    }

    private Interest get(UUID id) {
        return interests.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("noticeInterestId", id));
    }

    /** In the history of the organization, and of the partnership that posted the notice. */
    private void record(Act act, Interest interest, KnownNotice notice, Object after) {
        journal.record(Entry.of(act, KIND, interest.id()).in(notice.partnership()).by(interest.organizationId()).to(after));
    }
}
