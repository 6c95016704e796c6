package brussels.samenhang.signal;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.signal.SignalCommands.Audience;
import brussels.samenhang.signal.SignalCommands.AuthorShown;
import brussels.samenhang.signal.SignalCommands.Holder;
import brussels.samenhang.signal.SignalCommands.NewSignal;
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

/** Something the field sees and cannot solve alone. */
@Entity
@Table(name = "signal")
class Signal {

    @Id
    private UUID id;
    private UUID partnershipId;
    @Enumerated(EnumType.STRING)
    private SignalFields.Kind kind;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized title;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized words;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized proposal;
    private String place;
    private String theme;
    private String themeOther;
    private String level;
    @Enumerated(EnumType.STRING)
    private AuthorShown authorShown;
    private UUID authorPersonId;
    private UUID authorOrganizationId;
    private LocalDate raisedOn;
    private String audience = Audience.coordinator.stored();
    private LocalDate publishedOn;
    @Enumerated(EnumType.STRING)
    private Holder holder = Holder.referent;
    private LocalDate sentOn;
    private LocalDate closedOn;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized outcome;
    private Instant updatedAt;
    @Version
    private int version;

    protected Signal() {
    }

    /** Of an author who is shown to nobody nothing is kept. */
    static Signal raise(NewSignal asked, UUID person, LocalDate today, Instant now) {
        var signal = new Signal();
        signal.id = Ids.next();
        signal.partnershipId = asked.partnership();
        signal.authorShown = asked.authorShown();
        signal.authorPersonId = asked.authorShown() == AuthorShown.nobody ? null : person;
        signal.authorOrganizationId = asked.authorShown() == AuthorShown.nobody ? null : asked.organization();
        signal.raisedOn = today;
        signal.describe(asked.fields(), now);
        return signal;
    }

    void describe(SignalFields fields, Instant now) {
        requireOpen();
        kind = fields.kind();
        title = fields.title();
        words = fields.words();
        proposal = fields.proposal();
        place = fields.place();
        theme = fields.theme();
        themeOther = fields.themeOther();
        level = fields.level();
        updatedAt = now;
    }

    void pass(Holder to, LocalDate today, Instant now) {
        requireOpen();
        if (to == holder) {
            throw Problem.of(ProblemType.stateConflict).because("signal.hasItAlready");
        }
        holder = to;
        sentOn = to == Holder.administration && sentOn == null ? today : sentOn;
        updatedAt = now;
    }

    void open(Audience to, LocalDate today, Instant now) {
        audience = to.stored();
        publishedOn = to == Audience.everybody && publishedOn == null ? today : publishedOn;
        updatedAt = now;
    }

    void close(Localized what, LocalDate today, Instant now) {
        requireOpen();
        outcome = what;
        closedOn = today;
        updatedAt = now;
    }

    void touch(Instant now) {
        updatedAt = now;
    }

    private void requireOpen() {
        if (closedOn != null) {
            throw Problem.of(ProblemType.stateConflict).because("signal.closed");
        }
    }

    SignalFields fields() {
        return new SignalFields(kind, title, words, proposal, place, theme, themeOther, level);
    }

    UUID id() {
        return id;
    }

    UUID partnershipId() {
        return partnershipId;
    }

    Localized title() {
        return title;
    }

    LocalDate raisedOn() {
        return raisedOn;
    }

    Audience audience() {
        return Audience.of(audience);
    }

    Holder holder() {
        return holder;
    }

    boolean wasSent() {
        return sentOn != null;
    }

    boolean isClosed() {
        return closedOn != null;
    }

    UUID authorPersonId() {
        return authorPersonId;
    }

    int version() {
        return version;
    }
}
