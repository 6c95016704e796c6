package brussels.samenhang.organization.offer;

import brussels.samenhang.organization.OpeningHours;
import brussels.samenhang.organization.OpeningHours.Interval;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.text.Localized;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A service of an organization. It is never deleted: one that stops gets a last day. */
@Entity
@Table(name = "organization_service")
class Offer {

    @Id
    private UUID id;
    private UUID organizationId;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized name;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized description;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized entryConditions;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized cost;
    private List<String> themes = new ArrayList<>();
    private String themesOther;
    private List<String> targetGroups = new ArrayList<>();
    private String targetGroupsOther;
    private Integer ageFromMonths;
    private Integer ageUntilMonths;
    private List<String> languages = new ArrayList<>();
    @Enumerated(EnumType.STRING)
    private AcceptsReferrals acceptsReferrals;
    private LocalDate referralsOn;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized referralsNote;
    private Integer reservedCapacity;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized reservedFor;
    private Integer waitingDays;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Interval> openingHours = new ArrayList<>();
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized openingNote;
    private String url;
    private String email;
    private String phone;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private int position;
    private Instant createdAt;
    private Instant updatedAt;
    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "organization_service_site", joinColumns = @JoinColumn(name = "service_id"))
    @Column(name = "site_id")
    private Set<UUID> sites = new HashSet<>();

    protected Offer() {
    }

    static Offer add(UUID organization, OfferFields fields, int position, Instant now, LocalDate today) {
        var offer = new Offer();
        offer.id = Ids.next();
        offer.organizationId = organization;
        offer.position = position;
        offer.createdAt = now;
        offer.describe(fields, now, today);
        return offer;
    }

    void describe(OfferFields fields, Instant now, LocalDate today) {
        name = fields.name();
        description = fields.description();
        entryConditions = fields.entryConditions();
        cost = fields.cost();
        themes = new ArrayList<>(fields.themes());
        themesOther = fields.themesOther();
        targetGroups = new ArrayList<>(fields.targetGroups());
        targetGroupsOther = fields.targetGroupsOther();
        ageFromMonths = fields.targetAges() == null ? null : fields.targetAges().fromMonths();
        ageUntilMonths = fields.targetAges() == null ? null : fields.targetAges().untilMonths();
        languages = new ArrayList<>(fields.languages());
        if (acceptsReferrals != fields.acceptsReferrals()) {
            acceptsReferrals = fields.acceptsReferrals();
            referralsOn = acceptsReferrals == null ? null : today;
        }
        referralsNote = fields.referralsNote();
        reservedCapacity = fields.reservedCapacity();
        reservedFor = fields.reservedFor();
        waitingDays = fields.waitingDays();
        openingHours = new ArrayList<>(OpeningHours.inOrder(fields.openingHours()));
        openingNote = fields.openingNote();
        url = fields.url();
        email = fields.email();
        phone = fields.phone();
        validFrom = fields.validFrom();
        validUntil = fields.validUntil();
        sites.retainAll(fields.sites());
        sites.addAll(fields.sites());
        updatedAt = now;
    }

    /** What holds from today about sending people here. Saying the same again makes it fresh. */
    void state(ReferralStatement said, Instant now, LocalDate today) {
        acceptsReferrals = said.acceptsReferrals();
        referralsOn = today;
        referralsNote = said.note();
        waitingDays = said.waitingDays();
        updatedAt = now;
    }

    boolean isOf(UUID organization) {
        return organizationId.equals(organization);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }
}
