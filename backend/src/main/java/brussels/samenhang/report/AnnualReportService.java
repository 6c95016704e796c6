package brussels.samenhang.report;

import brussels.samenhang.account.ReviewersApi;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.partnership.PartnershipApi;
import brussels.samenhang.report.AnnualReportCommands.Approval;
import brussels.samenhang.report.AnnualReportCommands.NewReport;
import brussels.samenhang.report.AnnualReportCommands.ReportFields;
import brussels.samenhang.shared.document.Canonical;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.security.Viewer;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** The acts on annual reports. */
@Singleton
class AnnualReportService {

    private static final String KIND = "annualReport";

    /** What the journal keeps; the words stay in the report. */
    record Facts(int year, AnnualReportState state, String sha256) {

        static Facts of(AnnualReport report) {
            return new Facts(report.year(), report.state(), report.sha256());
        }
    }

    @Inject
    AnnualReportRepository reports;

    @Inject
    AnnualReportReader reader;

    @Inject
    AnnualReportRules rules;

    @Inject
    PartnershipApi partnerships;

    @Inject
    ReviewersApi reviewers;

    @Inject
    JournalApi journal;

    @Inject
    Viewer viewer;

    @Inject
    Links links;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Transactional
    AnnualReportView start(NewReport asked) {
        partnerships.find(asked.partnership()).orElseThrow(() -> Problem.unknownReference(Issue.In.body, "partnership", asked.partnership()));
        rules.checkYear(asked.year());
        var report = AnnualReport.start(asked, now());
        reports.persist(report);
        return saved(Act.annualReportStarted, report, null);
    }

    @Transactional
    AnnualReportView write(UUID id, String ifMatch, MergePatch<ReportFields> patch) {
        var report = get(id);
        Etags.require(ifMatch, report.version());
        var before = Facts.of(report);
        var after = patch.applyTo(report.fields());
        rules.checkWords(after.narrative());
        report.write(after, now());
        return saved(Act.annualReportEdited, report, before);
    }

    @Transactional
    AnnualReportView submit(UUID id, String ifMatch) {
        var report = get(id);
        Etags.require(ifMatch, report.version());
        report.requireOpen();
        var before = Facts.of(report);
        rules.checkReady(report.year(), report.fields());
        report.submit(Canonical.text(json.valueToTree(reader.whole(id).content())), today(), now());
        return saved(Act.annualReportSubmitted, report, before);
    }

    @Transactional
    AnnualReportView approve(UUID id, Approval approval) {
        var report = get(id);
        var before = Facts.of(report);
        rules.checkApproval(report.partnershipId(), approval);
        report.approve(approval.on(), approval.body(), now());
        return saved(Act.annualReportApproved, report, before);
    }

    @Transactional
    AnnualReportView send(UUID id) {
        var report = get(id);
        var before = Facts.of(report);
        report.send(today(), now());
        tell("report.mail.sent", report, null, true);
        return saved(Act.annualReportSent, report, before);
    }

    @Transactional
    AnnualReportView receive(UUID id) {
        var report = get(id);
        var before = Facts.of(report);
        report.receive(today(), now());
        return saved(Act.annualReportReceived, report, before);
    }

    /** When the administration gives it back those who coordinate are told. */
    @Transactional
    void giveBack(UUID id, String note) {
        var report = get(id);
        var before = Facts.of(report);
        report.giveBack(note, today(), now());
        tell("report.mail.returned", report, report.partnershipId(), false);
        reports.flush();
        record(Act.annualReportReturned, report, before);
    }

    @Transactional
    AnnualReportView publish(UUID id, boolean wanted) {
        var report = get(id);
        var before = Facts.of(report);
        report.publish(wanted, now());
        return saved(wanted ? Act.annualReportPublished : Act.annualReportUnpublished, report, before);
    }

    private void tell(String text, AnnualReport report, UUID partnership, boolean administration) {
        var name = partnerships.find(report.partnershipId()).orElseThrow().name();
        reviewers.tell(new ReviewersApi.Waiting(text, language -> Map.of("partnership", name.pick(language), "year", report.year(), "link", links.page("/annual-reports/" + report.id())), partnership,
                administration, viewer.personId().orElse(null)));
    }

    private AnnualReportView saved(Act act, AnnualReport report, Facts before) {
        reports.flush();
        record(act, report, before);
        return reader.find(report.id());
    }

    private void record(Act act, AnnualReport report, Facts before) {
        journal.record(Entry.of(act, KIND, report.id()).in(report.partnershipId()).from(before).to(Facts.of(report)));
    }

    private AnnualReport get(UUID id) {
        return reports.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("annualReportId", id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
