package brussels.samenhang.notice;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.text.Localized;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What an organization or a partnership looks for or offers, until a day it names itself. It ends with what came of it;
 * it is never deleted.
 */
@Entity
class Notice {

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private NoticeKind kind;
    private UUID organizationId;
    private UUID partnershipId;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized title;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized details;
    private List<String> themes = new ArrayList<>();
    private String themeOther;
    private List<String> targetGroups = new ArrayList<>();
    private String targetGroupOther;
    private List<String> languages = new ArrayList<>();
    private List<String> partnerTypes = new ArrayList<>();
    private String partnerOther;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized contactFunction;
    private String contactEmail;
    private String contactPhone;
    private UUID introductionById;
    private LocalDate postedOn;
    private LocalDate openUntil;
    @Enumerated(EnumType.STRING)
    private NoticeStatus status;
    private LocalDate closedOn;
    private String outcome;
    private Instant updatedAt;
    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "notice_territory", joinColumns = @JoinColumn(name = "notice_id"))
    @Column(name = "territory_id")
    private Set<UUID> territories = new HashSet<>();

    protected Notice() {
    }

    static Notice post(NewNotice asked, LocalDate today, Instant now) {
        var notice = new Notice();
        notice.id = Ids.next();
        notice.kind = asked.kind();
        notice.organizationId = asked.organization();
        notice.partnershipId = asked.partnership();
        notice.postedOn = today;
        notice.status = NoticeStatus.open;
        notice.describe(asked.notice(), now);
        return notice;
    }

    void describe(NoticeFields fields, Instant now) {
        requireOpen();
        title = fields.title();
        details = fields.details();
        themes = new ArrayList<>(fields.themes());
        themeOther = fields.themeOther();
        targetGroups = new ArrayList<>(fields.targetGroups());
        targetGroupOther = fields.targetGroupOther();
        languages = new ArrayList<>(fields.languages());
        partnerTypes = new ArrayList<>(fields.partnerTypes());
        partnerOther = fields.partnerOther();
        territories.retainAll(fields.territories());
        territories.addAll(fields.territories());
        contactFunction = fields.contact().function();
        contactEmail = fields.contact().email();
        contactPhone = fields.contact().phone();
        introductionById = fields.introductionBy();
        openUntil = fields.openUntil();
        updatedAt = now;
    }

    void close(NoticeStatus how, String outcome, LocalDate today, Instant now) {
        requireOpen();
        status = how;
        closedOn = today;
        this.outcome = outcome;
        updatedAt = now;
    }

    void requireOpen() {
        if (status != NoticeStatus.open) {
            throw Problem.of(ProblemType.stateConflict).because("notice.closed", Map.of("on", closedOn));
        }
    }

    /** Posted by this very organization: it is not interested in its own notice. */
    boolean isOf(UUID organization) {
        return organization.equals(organizationId);
    }

    NoticeFields fields() {
        return new NoticeFields(title, details, List.copyOf(themes), themeOther, List.copyOf(targetGroups), targetGroupOther, List.copyOf(languages),
                List.copyOf(partnerTypes), partnerOther, territories.stream().sorted().toList(),
                new NoticeFields.Contact(contactFunction, contactEmail, contactPhone), introductionById, openUntil);
    }

    UUID id() {
        return id;
    }

    NoticeKind kind() {
        return kind;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID partnershipId() {
        return partnershipId;
    }

    UUID introductionById() {
        return introductionById;
    }

    Localized title() {
        return title;
    }

    LocalDate openUntil() {
        return openUntil;
    }

    NoticeStatus status() {
        return status;
    }

    String outcome() {
        return outcome;
    }

    int version() {
        return version;
    }
}
