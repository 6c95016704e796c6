package brussels.samenhang.relation;

import brussels.samenhang.relation.RelationCommands.Answer;
import brussels.samenhang.relation.RelationCommands.Ending;
import brussels.samenhang.relation.RelationCommands.Evolution;
import brussels.samenhang.relation.RelationCommands.NewRelation;
import brussels.samenhang.relation.RelationCommands.Turn;
import brussels.samenhang.relation.RelationCommands.Verdict;
import brussels.samenhang.relation.RelationFields.Formality;
import brussels.samenhang.relation.RelationFields.Initiator;
import brussels.samenhang.relation.RelationFields.Origin;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.text.Localized;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A relation between two organizations: what one says, and what the other says of it. */
@Entity
@Table(name = "organization_relation")
class OrganizationRelation {

    @Id
    private UUID id;
    private UUID declarerId;
    private UUID otherId;
    private UUID partnershipId;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> tags;
    @Enumerated(EnumType.STRING)
    private Origin origin;
    @Enumerated(EnumType.STRING)
    private Formality formality;
    @Enumerated(EnumType.STRING)
    private Initiator initiator;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> benefits;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> motives;
    private String ownWord;
    private String carriedBy;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized note;
    private LocalDate since;
    private LocalDate observedOn;
    private Instant saidAt;
    @Enumerated(EnumType.STRING)
    private Verdict answer;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> answerTags = List.of();
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> answerBenefits = List.of();
    private String answerWord;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized answerNote;
    private Instant answeredAt;
    @Enumerated(EnumType.STRING)
    private Turn evolution;
    private LocalDate evolvedOn;
    private LocalDate endedOn;
    private String endReason;
    private Instant updatedAt;
    @Version
    private int version;

    protected OrganizationRelation() {
    }

    static OrganizationRelation declare(NewRelation asked, Instant now) {
        var relation = new OrganizationRelation();
        relation.id = Ids.next();
        relation.declarerId = asked.declarer();
        relation.otherId = asked.other();
        relation.partnershipId = asked.partnership();
        relation.say(asked.fields(), now);
        return relation;
    }

    /** Said otherwise: an answer that was given stays, and shows that it was given to something else. */
    void say(RelationFields fields, Instant now) {
        requireStanding();
        tags = List.copyOf(fields.tags());
        origin = fields.origin();
        formality = fields.formality();
        initiator = fields.initiator();
        benefits = List.copyOf(fields.benefits());
        motives = List.copyOf(fields.motives());
        ownWord = fields.ownWord();
        carriedBy = fields.carriedBy();
        note = fields.note();
        since = fields.since();
        observedOn = fields.observedOn();
        saidAt = now;
        updatedAt = now;
    }

    void answer(Answer said, Instant now) {
        requireStanding();
        answer = said.verdict();
        answerTags = List.copyOf(said.tags());
        answerBenefits = List.copyOf(said.benefits());
        answerWord = said.ownWord();
        answerNote = said.note();
        answeredAt = now;
        updatedAt = now;
    }

    void evolve(Evolution said, Instant now) {
        requireStanding();
        evolution = said.turn() == Turn.resumed ? null : said.turn();
        evolvedOn = said.turn() == Turn.resumed ? null : said.on();
        updatedAt = now;
    }

    void end(Ending said, Instant now) {
        requireStanding();
        endedOn = said.on();
        endReason = said.reason();
        updatedAt = now;
    }

    void requireUnanswered() {
        if (answer != null) {
            throw Problem.of(ProblemType.stateConflict).because("relation.answered");
        }
    }

    private void requireStanding() {
        if (endedOn != null) {
            throw Problem.of(ProblemType.stateConflict).because("relation.ended");
        }
    }

    RelationFields fields() {
        return new RelationFields(tags, origin, formality, initiator, benefits, motives, ownWord, carriedBy, note, since, observedOn);
    }

    UUID id() {
        return id;
    }

    UUID declarerId() {
        return declarerId;
    }

    UUID otherId() {
        return otherId;
    }

    UUID partnershipId() {
        return partnershipId;
    }

    LocalDate since() {
        return since;
    }

    int version() {
        return version;
    }
}
