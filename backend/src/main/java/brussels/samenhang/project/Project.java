package brussels.samenhang.project;

import brussels.samenhang.project.ProjectFields.Agreement;
import brussels.samenhang.project.ProjectFields.Outcome;
import brussels.samenhang.project.ProjectFields.Risk;
import brussels.samenhang.project.ProjectFields.Step;
import brussels.samenhang.project.ProjectFields.TerritoryRule;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.text.Localized;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is said of a project itself; themes, partners, posts, indicators and how it stood stand beside it. */
@Entity
@Table(name = "project")
class Project {

    @Id
    private UUID id;
    private UUID partnershipId;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized name;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized summary;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized objectives;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized results;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Step> steps;
    private BigDecimal budget;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized allocation;
    private UUID operatorId;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized governance;
    private List<String> content = new ArrayList<>();
    private String origin;
    private List<String> targetGroups = new ArrayList<>();
    private String targetGroupsOther;
    @Enumerated(EnumType.STRING)
    private TerritoryRule territoryRule;
    private Integer outsiderQuota;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized territoryNote;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Risk> risks;
    private LocalDate plannedFrom;
    private LocalDate plannedUntil;
    private LocalDate agreedOn;
    @Enumerated(EnumType.STRING)
    private Outcome agreementOutcome;
    private String objections;
    private Instant createdAt;
    private Instant updatedAt;
    @Version
    private int version;

    protected Project() {
    }

    static Project record(UUID partnership, ProjectFields fields, Instant now) {
        var project = new Project();
        project.id = Ids.next();
        project.partnershipId = partnership;
        project.createdAt = now;
        project.describe(fields, now);
        return project;
    }

    void describe(ProjectFields fields, Instant now) {
        name = fields.name();
        summary = fields.summary();
        objectives = fields.objectives();
        results = fields.results();
        steps = fields.steps();
        budget = fields.budget();
        allocation = fields.allocation();
        operatorId = fields.operator();
        governance = fields.governance();
        content = new ArrayList<>(fields.content());
        origin = fields.origin();
        targetGroups = new ArrayList<>(fields.targetGroups());
        targetGroupsOther = fields.targetGroupsOther();
        territoryRule = fields.territoryRule();
        outsiderQuota = fields.outsiderQuota();
        territoryNote = fields.territoryNote();
        risks = fields.risks();
        plannedFrom = fields.plannedFrom();
        plannedUntil = fields.plannedUntil();
        agreedOn = fields.agreement() == null ? null : fields.agreement().on();
        agreementOutcome = fields.agreement() == null ? null : fields.agreement().outcome();
        objections = fields.agreement() == null ? null : fields.agreement().objections();
        updatedAt = now;
    }

    void touch(Instant now) {
        updatedAt = now;
    }

    /** With what stands beside it. */
    ProjectFields fields(ProjectParts.Held held) {
        var agreement = agreedOn == null ? null : new Agreement(agreedOn, agreementOutcome, objections);
        return new ProjectFields(name, summary, objectives, results, steps, budget, allocation, operatorId, governance, held.indicators(), held.sharedWith(), held.themes(),
                List.copyOf(content), origin, List.copyOf(targetGroups), targetGroupsOther, territoryRule, outsiderQuota, territoryNote, held.participants(), held.posts(), risks,
                plannedFrom, plannedUntil, agreement);
    }

    UUID id() {
        return id;
    }

    UUID partnershipId() {
        return partnershipId;
    }

    int version() {
        return version;
    }
}
