package brussels.samenhang.notice;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.notice.NoticeApi.KnownNotice;
import brussels.samenhang.organization.OrganizationApi;
import brussels.samenhang.partnership.PartnershipApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The acts on notices. */
@Singleton
class NoticeService implements NoticeApi {

    private static final String KIND = "notice";

    @Inject
    NoticeRepository notices;

    @Inject
    NoticeReader reader;

    @Inject
    NoticeRules rules;

    @Inject
    NoticeMail mail;

    @Inject
    OrganizationApi organizations;

    @Inject
    PartnershipApi partnerships;

    @Inject
    JournalApi journal;

    @Inject
    Clock clock;

    NoticeView read(UUID id) {
        return reader.find(id).orElseThrow(() -> Problem.notFound("noticeId", id));
    }

    @Override
    public Optional<KnownNotice> find(UUID id) {
        return notices.findByIdOptional(id).map(this::known);
    }

    @Override
    public Optional<KnownNotice> hold(UUID id) {
        return notices.locked(id).map(this::known);
    }

    private KnownNotice known(Notice notice) {
        return new KnownNotice(notice.id(), notice.title(), notice.organizationId(), notice.partnershipId(), notice.introductionById(),
                notice.status() == NoticeStatus.open && !notice.openUntil().isBefore(LocalDate.now(clock)));
    }

    @Transactional
    NoticeView post(NewNotice asked) {
        var issues = rules.check(asked.notice(), null, "notice.");
        if ((asked.organization() == null) == (asked.partnership() == null)) {
            issues.add(Issue.body(IssueType.exactlyOneOfExpected, "organization", asked.organization()).because("notice.onePoster"));
        }
        if (asked.organization() != null && organizations.find(asked.organization()).isEmpty()) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, "organization", asked.organization()));
        }
        if (asked.partnership() != null && partnerships.find(asked.partnership()).isEmpty()) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, "partnership", asked.partnership()));
        }
        throwIfAny(issues);
        var notice = Notice.post(asked, LocalDate.now(clock), clock.instant());
        notices.persistAndFlush(notice);
        record(Act.noticePosted, notice, null, notice.fields());
        mail.askedToIntroduce(notice);
        return read(notice.id());
    }

    @Transactional
    NoticeView edit(UUID id, String ifMatch, MergePatch<NoticeFields> patch) {
        var notice = get(id);
        Etags.require(ifMatch, notice.version());
        var before = notice.fields();
        var after = patch.applyTo(before);
        throwIfAny(rules.check(after, before, ""));
        notice.describe(after, clock.instant());
        notices.flush();
        record(Act.noticeEdited, notice, before, after);
        if (!Objects.equals(before.introductionBy(), after.introductionBy())) {
            mail.askedToIntroduce(notice);
        }
        return read(id);
    }

    @Transactional
    NoticeView end(UUID id, NoticeEnding ending) {
        var notice = get(id);
        notice.close(ending.status(), ending.outcome(), LocalDate.now(clock), clock.instant());
        notices.flush();
        record(Act.noticeEnded, notice, null, ending);
        mail.ended(notice);
        return read(id);
    }

    private Notice get(UUID id) {
        return notices.locked(id).orElseThrow(() -> Problem.notFound("noticeId", id));
    }

    private void record(Act act, Notice notice, Object before, Object after) {
        journal.record(Entry.of(act, KIND, notice.id()).in(notice.partnershipId()).by(notice.organizationId()).from(before).to(after));
    }

    private static void throwIfAny(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }
}
