package brussels.samenhang.coordination;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.time.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody fills a post over a period. Leaving closes the period with a category of reason that never touches health
 * (1-R35); coming back is a new appointment. That nobody holds a post twice at a time is held by the database.
 */
@Entity
class Appointment {

    /** Who fills the post: a person, or an organization as a whole (1 §3.2 C4). */
    record Holder(UUID person, UUID organization) {
    }

    /** Who pays, where the work is done, who lent the person: three organizations, often not the same (1-R23). */
    record Terms(Capacity capacity, boolean namePublic, UUID employer, UUID host, UUID secondedBy, String statute, String powers, BigDecimal fte,
            String recruitedThrough, Boolean partnersConsulted) {
    }

    /** A holder fills the post; a deputy stands ready (2a-R32). */
    @Schema(name = "AppointmentCapacity", description = "A holder fills the post; a deputy stands ready and counts neither as holder nor in the time at work.")
    enum Capacity {
        holder, deputy
    }

    @Id
    private UUID id;
    private UUID postId;
    private UUID personId;
    @Column(name = "holder_organization_id")
    private UUID organizationId;
    @Enumerated(EnumType.STRING)
    private Capacity capacity;
    private boolean namePublic;
    private UUID employerId;
    private UUID hostId;
    private UUID secondedById;
    private String statute;
    private String powers;
    private BigDecimal fte;
    private String recruitedThrough;
    private Boolean partnersConsulted;
    private UUID replacesId;
    @Embedded
    private Period period;
    private String endReason;
    private String endNote;
    private Instant createdAt;
    private Instant updatedAt;
    @Version
    private int version;

    protected Appointment() {
    }

    /** @param replaces the appointment this one stands in for, null for a holder in their own name */
    static Appointment make(Post post, Holder holder, Terms terms, Period period, UUID replaces, Instant now) {
        var appointment = new Appointment();
        appointment.id = Ids.next();
        appointment.postId = post.id();
        appointment.replacesId = replaces;
        appointment.createdAt = now;
        appointment.state(post, holder, terms, period, now);
        return appointment;
    }

    /** Sets right what was recorded wrongly; what it was stays in the journal, with why. */
    void correct(Post post, Holder holder, Terms terms, Period corrected, String reason, Instant now) {
        if (isEnded() && corrected.until() == null) {
            throw Problem.badRequest(Issue.body(IssueType.requiredInput, "validUntil", null).because("coordination.endedNeedsEnd"));
        }
        if (!isEnded() && reason != null) {
            throw Problem.badRequest(Issue.body(IssueType.rejectedInput, "endReason", reason).because("coordination.notEnded"));
        }
        endReason = reason == null ? endReason : reason;
        state(post, holder, terms, corrected, now);
    }

    private void state(Post post, Holder holder, Terms terms, Period wanted, Instant now) {
        requireWithin(post, wanted);
        personId = holder.person();
        organizationId = holder.organization();
        capacity = terms.capacity();
        namePublic = terms.namePublic();
        employerId = terms.employer();
        hostId = terms.host();
        secondedById = terms.secondedBy();
        fte = terms.fte();
        recruitedThrough = terms.recruitedThrough();
        statute = terms.statute();
        powers = terms.powers();
        partnersConsulted = terms.partnersConsulted();
        period = wanted;
        updatedAt = now;
    }

    private static void requireWithin(Post post, Period wanted) {
        if (wanted.from().isBefore(post.period().from())) {
            throw Problem.badRequest(Issue.body(IssueType.invalidPeriod, "validFrom", wanted.from())
                    .because("coordination.beforePost", Map.of("from", post.period().from())));
        }
        var last = post.period().until();
        if (last != null && (wanted.until() == null || wanted.until().isAfter(last))) {
            throw Problem.badRequest(Issue.body(IssueType.invalidPeriod, "validUntil", wanted.until())
                    .because("coordination.afterPost", Map.of("until", last)));
        }
    }

    /** @param on the last day; a planned end can be brought forward, putting it off is a correction */
    void end(LocalDate on, String reason, String note, Instant now) {
        if (isEnded()) {
            throw Problem.of(ProblemType.stateConflict).because("coordination.appointmentEnded", Map.of("on", period.until()));
        }
        if (on.isBefore(period.from())) {
            throw Problem.badRequest(Issue.body(IssueType.invalidPeriod, "on", on)
                    .because("coordination.endBeforeStart", Map.of("from", period.from())));
        }
        if (period.until() != null && on.isAfter(period.until())) {
            throw Problem.badRequest(Issue.body(IssueType.outOfRange, "on", on)
                    .because("coordination.endAfterTerm", Map.of("until", period.until())));
        }
        period = period.endingOn(on);
        endReason = reason;
        endNote = note;
        updatedAt = now;
    }

    /** Somebody was said to have left and did not: the appointment runs again, and the journal keeps that it was closed. */
    void reopen(Post post, LocalDate until, Instant now) {
        if (!isEnded()) {
            throw Problem.of(ProblemType.stateConflict).because("coordination.notClosed");
        }
        var running = new Period(period.from(), until);
        requireWithin(post, running);
        period = running;
        endReason = null;
        endNote = null;
        updatedAt = now;
    }

    /** Something beside the appointment changed that its readers go by. */
    void touch(Instant now) {
        updatedAt = now;
    }

    boolean isEnded() {
        return endReason != null;
    }

    UUID id() {
        return id;
    }

    UUID postId() {
        return postId;
    }

    Holder holder() {
        return new Holder(personId, organizationId);
    }

    Terms terms() {
        return new Terms(capacity, namePublic, employerId, hostId, secondedById, statute, powers, fte, recruitedThrough, partnersConsulted);
    }

    Period period() {
        return period;
    }

    UUID replaces() {
        return replacesId;
    }

    String endReason() {
        return endReason;
    }

    String endNote() {
        return endNote;
    }

    int version() {
        return version;
    }
}
