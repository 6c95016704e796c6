package brussels.samenhang.network.attendance;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organization attends a network, over a period of which the first day may not be known. Ended, never deleted. */
@Entity
@Table(name = "network_attendance")
class Attendance {

    @Schema(name = "AttendanceObligation", description = "Of its own choice, or because who funds it asks for it.")
    enum Obligation {
        voluntary, mandatory
    }

    @Schema(name = "AttendanceOrigin", description = "Who says so: the organization itself, or another for it.")
    enum Origin {
        organization, coordinator, administration
    }

    @Id
    private UUID id;
    private UUID networkId;
    private UUID organizationId;
    @Enumerated(EnumType.STRING)
    private Obligation obligation;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private String endNote;
    @Enumerated(EnumType.STRING)
    private Origin statedBy;
    private Instant recordedAt;
    private UUID recordedBy;
    @Version
    private int version;

    protected Attendance() {
    }

    static Attendance begin(UUID network, UUID organization, AttendanceFields fields, Origin statedBy, UUID by, Instant now) {
        var attendance = new Attendance();
        attendance.id = Ids.next();
        attendance.networkId = network;
        attendance.organizationId = organization;
        attendance.obligation = fields.obligation();
        attendance.validFrom = fields.since();
        attendance.statedBy = statedBy;
        attendance.recordedBy = by;
        attendance.recordedAt = now;
        return attendance;
    }

    void correct(AttendanceFields fields) {
        if (fields.since() != null && validUntil != null && validUntil.isBefore(fields.since())) {
            throw Problem.badRequest(Issue.body(IssueType.invalidPeriod, "since", fields.since()));
        }
        obligation = fields.obligation();
        validFrom = fields.since();
    }

    /** What another said for the organization becomes its own word when it says it too. */
    void own() {
        statedBy = Origin.organization;
    }

    void end(LocalDate on, String note) {
        if (validUntil != null) {
            throw Problem.of(ProblemType.stateConflict).because("network.attendanceEnded", Map.of("on", validUntil));
        }
        if (validFrom != null && on.isBefore(validFrom)) {
            throw Problem.badRequest(Issue.body(IssueType.outOfRange, "on", on).because("network.endBeforeStart", Map.of("from", validFrom)));
        }
        validUntil = on;
        endNote = note;
    }

    AttendanceFields fields() {
        return new AttendanceFields(validFrom, obligation);
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    int version() {
        return version;
    }
}
