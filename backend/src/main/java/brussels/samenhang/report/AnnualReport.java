package brussels.samenhang.report;

import brussels.samenhang.report.AnnualReportCommands.NewReport;
import brussels.samenhang.report.AnnualReportCommands.ReportFields;
import brussels.samenhang.report.AnnualReportCommands.ReportLanguage;
import brussels.samenhang.report.assembly.ReportNarrative;
import brussels.samenhang.shared.document.Canonical;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.text.Localized;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a partnership tells of a year, from the first words until it is received. */
@Entity
@Table(name = "annual_report")
class AnnualReport {

    @Id
    private UUID id;
    private UUID partnershipId;
    private int year;
    @Enumerated(EnumType.STRING)
    private ReportLanguage language;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized introduction;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized wentWell;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized wasHard;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized learned;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized ahead;
    @Enumerated(EnumType.STRING)
    private AnnualReportState state = AnnualReportState.draft;
    private String content;
    private String sha256;
    private Instant frozenAt;
    private LocalDate submittedOn;
    private LocalDate approvedOn;
    @Column(name = "approved_by_id")
    private UUID approvedBy;
    private LocalDate sentOn;
    private LocalDate receivedOn;
    private LocalDate returnedOn;
    private String returnNote;
    private boolean published;
    private Instant createdAt;
    private Instant updatedAt;
    @Version
    private int version;

    protected AnnualReport() {
    }

    static AnnualReport start(NewReport asked, Instant now) {
        var report = new AnnualReport();
        report.id = Ids.next();
        report.partnershipId = asked.partnership();
        report.year = asked.year();
        report.language = asked.language();
        report.createdAt = now;
        report.updatedAt = now;
        return report;
    }

    void write(ReportFields fields, Instant now) {
        requireOpen();
        language = fields.language();
        introduction = fields.narrative().introduction();
        wentWell = fields.narrative().wentWell();
        wasHard = fields.narrative().wasHard();
        learned = fields.narrative().learned();
        ahead = fields.narrative().ahead();
        updatedAt = now;
    }

    void requireOpen() {
        if (!state.isOpen()) {
            throw conflict("report.frozen");
        }
    }

    /** From now on words and record stay as they are: what is approved and sent is what was submitted. */
    void submit(String frozen, LocalDate today, Instant now) {
        requireOpen();
        content = frozen;
        sha256 = Canonical.sha256(frozen);
        frozenAt = now;
        state = AnnualReportState.submitted;
        submittedOn = today;
        returnedOn = null;
        returnNote = null;
        updatedAt = now;
    }

    void approve(LocalDate on, UUID body, Instant now) {
        require(AnnualReportState.submitted, "report.notSubmitted");
        state = AnnualReportState.approved;
        approvedOn = on;
        approvedBy = body;
        updatedAt = now;
    }

    void send(LocalDate today, Instant now) {
        require(AnnualReportState.approved, "report.notApproved");
        state = AnnualReportState.sent;
        sentOn = today;
        updatedAt = now;
    }

    void receive(LocalDate today, Instant now) {
        require(AnnualReportState.sent, "report.notSent");
        state = AnnualReportState.received;
        receivedOn = today;
        updatedAt = now;
    }

    /** It has to be submitted and approved anew: nobody agreed with what it will become. */
    void giveBack(String note, LocalDate today, Instant now) {
        if (state.isOpen() || state == AnnualReportState.received) {
            throw conflict("report.nothingToReturn");
        }
        state = AnnualReportState.returned;
        returnedOn = today;
        returnNote = note;
        content = null;
        sha256 = null;
        frozenAt = null;
        submittedOn = null;
        approvedOn = null;
        approvedBy = null;
        sentOn = null;
        updatedAt = now;
    }

    void publish(boolean wanted, Instant now) {
        if (wanted && state != AnnualReportState.approved && !state.isSent()) {
            throw conflict("report.notYetPublic");
        }
        published = wanted;
        updatedAt = now;
    }

    private void require(AnnualReportState needed, String why) {
        if (state != needed) {
            throw conflict(why);
        }
    }

    private static RuntimeException conflict(String why) {
        return Problem.of(ProblemType.stateConflict).because(why);
    }

    ReportFields fields() {
        return new ReportFields(language, new ReportNarrative(introduction, wentWell, wasHard, learned, ahead));
    }

    UUID id() {
        return id;
    }

    UUID partnershipId() {
        return partnershipId;
    }

    int year() {
        return year;
    }

    AnnualReportState state() {
        return state;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    String sha256() {
        return sha256;
    }

    int version() {
        return version;
    }
}
