package brussels.samenhang.indicator.observation;

import brussels.samenhang.indicator.IndicatorApi;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.time.PeriodType;
import brussels.samenhang.shared.time.ReportingPeriod;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One figure about one subject and period, on its way from draft to the public. */
@Entity
class Observation {

    @Id
    UUID id = Ids.next();

    UUID indicatorId;
    UUID indicatorVersionId;

    @Embedded
    Subject subject;

    @Enumerated(EnumType.STRING)
    PeriodType periodType;

    String period;
    LocalDate periodStart;
    LocalDate periodEnd;

    /** Dimension to term; empty for the whole. */
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> disaggregation;

    BigDecimal value;
    int valueScale;

    @Column(name = "lower_bound")
    BigDecimal lower;

    @Column(name = "upper_bound")
    BigDecimal upper;

    String absenceReason;
    String absenceNote;
    BigDecimal numerator;
    BigDecimal denominator;

    @JdbcTypeCode(SqlTypes.JSON)
    Localized narrative;

    @Embedded
    Provenance provenance;

    @Enumerated(EnumType.STRING)
    ObservationStatus status = ObservationStatus.draft;

    String partnershipPhase;
    UUID enteredBy;

    /** The file the figure as it stands came with; null once somebody entered it by hand. */
    UUID importId;
    Instant createdAt;
    Instant updatedAt;

    @Version
    int version;

    @OneToMany(mappedBy = "observation", cascade = CascadeType.PERSIST)
    List<ObservationStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "observation", cascade = CascadeType.PERSIST)
    List<ObservationNote> notes = new ArrayList<>();

    protected Observation() {
    }

    Observation(IndicatorApi.Wording wording, Subject subject, ReportingPeriod period, Map<String, String> disaggregation, String phase, UUID enteredBy, Instant now) {
        this.indicatorId = wording.indicatorId();
        this.indicatorVersionId = wording.versionId();
        this.subject = subject;
        this.periodType = period.type();
        this.period = period.text();
        this.periodStart = period.start();
        this.periodEnd = period.end();
        this.disaggregation = disaggregation;
        this.partnershipPhase = phase;
        this.enteredBy = enteredBy;
        this.createdAt = now;
        reach(ObservationStatus.draft, enteredBy, now);
    }

    /** Puts down the figure; possible as long as it lies with its supplier. */
    void put(Figure figure, Provenance from, UUID person, Instant now) {
        requireWithSupplier();
        value = figure.value();
        valueScale = figure.scale();
        lower = figure.lower();
        upper = figure.upper();
        absenceReason = figure.absenceReason();
        absenceNote = figure.absenceNote();
        numerator = figure.numerator();
        denominator = figure.denominator();
        narrative = figure.narrative();
        provenance = from;
        enteredBy = person;
        importId = null;
        updatedAt = now;
    }

    void submit(UUID person, Instant now) {
        requireWithSupplier();
        reach(ObservationStatus.submitted, person, now);
    }

    void validate(UUID person, Instant now) {
        require(status == ObservationStatus.submitted);
        reach(ObservationStatus.validated, person, now);
    }

    /** By the region, the second pair of eyes. */
    void accept(UUID person, Instant now) {
        require(status == ObservationStatus.validated);
        reach(ObservationStatus.accepted, person, now);
    }

    void publish(UUID person, Instant now) {
        require(status == ObservationStatus.accepted);
        reach(ObservationStatus.published, person, now);
    }

    /** Back to its supplier, who reads why in the note. */
    void sendBack(UUID person, Instant now) {
        require(!status.isWithSupplier());
        reach(ObservationStatus.returned, person, now);
    }

    void note(ObservationNote.Author author, UUID person, String text, Instant now) {
        notes.add(new ObservationNote(this, author, person, text, now));
    }

    Figure figure() {
        return new Figure(published(value), published(lower), published(upper), absenceReason, absenceNote,
                plain(numerator), plain(denominator), narrative);
    }

    private void requireWithSupplier() {
        if (status.isLocked()) {
            throw Problem.of(ProblemType.periodLocked);
        }
        require(status.isWithSupplier());
    }

    private void require(boolean possible) {
        if (!possible) {
            throw Problem.of(ProblemType.stateConflict).because("observation.notInThisState." + status);
        }
    }

    private void reach(ObservationStatus next, UUID person, Instant now) {
        status = next;
        updatedAt = now;
        steps.add(new ObservationStep(this, next, person, now));
    }

    private BigDecimal published(BigDecimal number) {
        return number == null ? null : number.setScale(valueScale);
    }

    private static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
