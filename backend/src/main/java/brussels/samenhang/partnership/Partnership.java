package brussels.samenhang.partnership;

import brussels.samenhang.partnership.PartnershipApi.Regime;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.time.Period;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A local partnership: what it is for, where, under which programme, who leads it and in which phase it is. */
@Entity
class Partnership {

    /** One phase of the life of a partnership; the reason says why it was entered when that is worth saying. */
    @Embeddable
    record Phase(String phase, @Embedded Period period, @JdbcTypeCode(SqlTypes.JSON) Localized reason) {
    }

    /** Lead organizations are an attribute with a period, not a privilege (2a §2.2). */
    @Embeddable
    record Lead(@Column(name = "organization_id") UUID organization, @Embedded Period period) {
    }

    /** What its coordinator and the administration may say about it. */
    record Description(Localized purpose, Localized description, String organizationForm, String contactEmail, String contactPhone) {
    }

    /** What only the administration decides. */
    record Frame(Localized name, String type, UUID generation, UUID territory, Regime regime, Period period) {
    }

    @Id
    private UUID id;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized name;
    private String type;
    private UUID generationId;
    private UUID territoryId;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized purpose;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized description;
    private String organizationForm;
    @Enumerated(EnumType.STRING)
    private Regime regime;
    private String contactEmail;
    private String contactPhone;
    @Embedded
    private Period period;
    private Instant createdAt;
    private Instant updatedAt;
    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "partnership_theme", joinColumns = @JoinColumn(name = "partnership_id"))
    @Column(name = "theme_id")
    private Set<UUID> themes = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "partnership_phase", joinColumns = @JoinColumn(name = "partnership_id"))
    private List<Phase> phases = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "partnership_lead", joinColumns = @JoinColumn(name = "partnership_id"))
    private List<Lead> leads = new ArrayList<>();

    protected Partnership() {
    }

    static Partnership found(Frame frame, Description words, Instant now) {
        var partnership = new Partnership();
        partnership.id = Ids.next();
        partnership.createdAt = now;
        partnership.frame(frame, now);
        partnership.describe(words, now);
        return partnership;
    }

    void frame(Frame frame, Instant now) {
        name = frame.name();
        type = frame.type();
        generationId = frame.generation();
        territoryId = frame.territory();
        regime = frame.regime();
        period = frame.period();
        updatedAt = now;
    }

    void describe(Description words, Instant now) {
        purpose = words.purpose();
        description = words.description();
        organizationForm = words.organizationForm();
        contactEmail = words.contactEmail();
        contactPhone = words.contactPhone();
        updatedAt = now;
    }

    void workOn(Set<UUID> chosen, Instant now) {
        themes.retainAll(chosen);
        themes.addAll(chosen);
        updatedAt = now;
    }

    void beLedBy(Collection<Lead> organizations, Instant now) {
        leads.clear();
        leads.addAll(organizations);
        updatedAt = now;
    }

    /** The phase before ends the day before; phases follow each other and are never rewritten. */
    void enter(String phase, LocalDate from, Localized reason, Instant now) {
        currentPhase().ifPresent(before -> {
            if (!from.isAfter(before.period().from())) {
                throw Problem.badRequest(Issue.body(IssueType.invalidPeriod, "from", from)
                        .because("partnership.phaseOrder", Map.of("from", before.period().from())));
            }
            if (phase.equals(before.phase())) {
                throw Problem.badRequest(Issue.body(IssueType.rejectedInput, "phase", phase).because("partnership.samePhase"));
            }
            var last = from.minusDays(1);
            var until = before.period().until();
            phases.remove(before);
            phases.add(new Phase(before.phase(), before.period().endingOn(until != null && until.isBefore(last) ? until : last), before.reason()));
        });
        phases.add(new Phase(phase, Period.since(from), reason));
        updatedAt = now;
    }

    private Optional<Phase> currentPhase() {
        return phases.stream().max(Comparator.comparing(phase -> phase.period().from()));
    }

    UUID id() {
        return id;
    }

    Frame frame() {
        return new Frame(name, type, generationId, territoryId, regime, Objects.requireNonNullElse(period, new Period(null, null)));
    }

    Description words() {
        return new Description(purpose, description, organizationForm, contactEmail, contactPhone);
    }

    Set<UUID> themes() {
        return Set.copyOf(themes);
    }

    List<Lead> leads() {
        return List.copyOf(leads);
    }

    List<Phase> phases() {
        return phases.stream().sorted(Comparator.comparing(phase -> phase.period().from())).toList();
    }

    int version() {
        return version;
    }
}
