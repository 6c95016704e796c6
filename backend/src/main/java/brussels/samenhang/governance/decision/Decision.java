package brussels.samenhang.governance.decision;

import brussels.samenhang.governance.decision.DecisionCommands.Alternative;
import brussels.samenhang.governance.decision.DecisionCommands.Fields;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.text.Localized;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A decision of a body. Steps and reports stand beside it. */
@Entity
@Table(name = "decision")
class Decision {

    @Id
    private UUID id;
    private UUID bodyId;
    private UUID meetingId;
    private LocalDate decidedOn;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized title;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized words;
    private String level;
    private String mode;
    private String decidedBy;
    private String mandate;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Alternative> alternatives;
    private String reservations;
    private String consequence;
    private String conflictProcedure;
    private UUID criteriaId;
    private List<String> participation = new ArrayList<>();
    private String participationMethod;
    private Instant createdAt;
    private Instant updatedAt;
    @Version
    private int version;

    protected Decision() {
    }

    static Decision record(UUID body, UUID meeting, Fields fields, Instant now) {
        var decision = new Decision();
        decision.id = Ids.next();
        decision.bodyId = body;
        decision.meetingId = meeting;
        decision.createdAt = now;
        decision.state(fields, now);
        return decision;
    }

    void state(Fields fields, Instant now) {
        decidedOn = fields.decidedOn();
        title = fields.title();
        words = fields.words();
        level = fields.level();
        mode = fields.mode();
        decidedBy = fields.decidedBy();
        mandate = fields.mandate();
        alternatives = fields.alternatives();
        reservations = fields.reservations();
        consequence = fields.consequence();
        conflictProcedure = fields.conflictProcedure();
        criteriaId = fields.criteria();
        participation = new ArrayList<>(fields.participation());
        participationMethod = fields.participationMethod();
        updatedAt = now;
    }

    void touch(Instant now) {
        updatedAt = now;
    }

    Fields fields() {
        return new Fields(decidedOn, title, words, level, mode, decidedBy, mandate, alternatives, reservations, consequence, conflictProcedure, criteriaId,
                List.copyOf(participation), participationMethod);
    }

    UUID id() {
        return id;
    }

    UUID bodyId() {
        return bodyId;
    }

    int version() {
        return version;
    }
}
