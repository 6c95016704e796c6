package brussels.samenhang.organization;

import brussels.samenhang.organization.OrganizationFields.Alias;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.text.Localized;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One record per organization for all partnerships it takes part in (1-R55). Never deleted, only ended. */
@Entity
class Organization {

    @Embeddable
    record Site(UUID id, @JdbcTypeCode(SqlTypes.JSON) Localized label, String street, String houseNumber, String postalCode,
            @Column(name = "municipality_id") UUID municipality, @JdbcTypeCode(SqlTypes.JSON) Localized accessibility, int position) {
    }

    @Embeddable
    record Contact(UUID id, @JdbcTypeCode(SqlTypes.JSON) Localized function, String email, String phone, boolean generic, int position) {
    }

    /** The places named in the fields, found in the register of territories. */
    record Places(UUID municipality, List<UUID> ofSites, Set<UUID> served) {

        static final Places NONE = new Places(null, List.of(), Set.of());
    }

    @Id
    private UUID id;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized name;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Alias> aliases = new ArrayList<>();
    private String type;
    private String typeOther;
    private String legalForm;
    private String control;
    private List<String> sectors = new ArrayList<>();
    private List<String> targetGroups = new ArrayList<>();
    private List<String> languages = new ArrayList<>();
    private String enterpriseNumber;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized purpose;
    private String website;
    private UUID municipalityId;
    @Enumerated(EnumType.STRING)
    private OrganizationStatus status;
    private LocalDate statusVerifiedOn;
    @Enumerated(EnumType.STRING)
    private StatusVerifier statusVerifiedBy;
    private LocalDate lastConfirmedOn;
    private LocalDate assistedSince;
    private UUID assistedBy;
    private Instant createdAt;
    private Instant updatedAt;
    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "organization_site", joinColumns = @JoinColumn(name = "organization_id"))
    @OrderBy("position")
    private List<Site> sites = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "organization_contact", joinColumns = @JoinColumn(name = "organization_id"))
    @OrderBy("position")
    private List<Contact> contacts = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "organization_territory", joinColumns = @JoinColumn(name = "organization_id"))
    @Column(name = "territory_id")
    private Set<UUID> territoriesServed = new HashSet<>();

    protected Organization() {
    }

    /** A new record, confirmed by those who had it made. */
    static Organization add(OrganizationFields fields, Places places, Instant now, LocalDate today) {
        var organization = new Organization();
        organization.id = Ids.next();
        organization.createdAt = now;
        organization.lastConfirmedOn = today;
        organization.describe(fields, places, now);
        return organization;
    }

    /** A record made by somebody else on behalf of the organization, which has yet to confirm it. */
    static Organization assist(OrganizationFields fields, Places places, UUID by, Instant now, LocalDate today) {
        var organization = add(fields, places, now, null);
        organization.assistedSince = today;
        organization.assistedBy = by;
        return organization;
    }

    void describe(OrganizationFields fields, Places places, Instant now) {
        name = fields.name();
        aliases = new ArrayList<>(fields.aliases());
        type = fields.type();
        typeOther = fields.typeOther();
        legalForm = fields.legalForm();
        control = fields.control();
        sectors = new ArrayList<>(fields.sectors());
        targetGroups = new ArrayList<>(fields.targetGroups());
        languages = new ArrayList<>(fields.languages());
        enterpriseNumber = fields.enterpriseNumber();
        purpose = fields.purpose();
        website = fields.website();
        municipalityId = places.municipality();
        status = fields.status();
        statusVerifiedOn = fields.statusVerifiedOn();
        workAt(fields.sites(), places);
        beReachedAt(fields.contacts());
        territoriesServed.retainAll(places.served());
        territoriesServed.addAll(places.served());
        updatedAt = now;
    }

    /**
     * Somebody says that the record is right, and with that, that the organization exists. Only its own people take a
     * record over that was entered on its behalf.
     */
    void confirm(StatusVerifier by, LocalDate today, Instant now) {
        lastConfirmedOn = today;
        if (status == OrganizationStatus.notFound || status == OrganizationStatus.unknown) {
            status = OrganizationStatus.active;
            statusVerifiedOn = today;
            statusVerifiedBy = by;
        }
        if (by == StatusVerifier.organization) {
            assistedSince = null;
        }
        updatedAt = now;
    }

    /** What was found out about the organization; nothing of the record goes. */
    void stand(OrganizationStatus found, StatusVerifier by, LocalDate on, Instant now) {
        status = found;
        statusVerifiedOn = on;
        statusVerifiedBy = by;
        updatedAt = now;
    }

    private void workAt(List<OrganizationFields.Site> wanted, Places places) {
        var changed = IntStream.range(0, wanted.size()).mapToObj(i -> {
            var site = wanted.get(i);
            var known = i < sites.size() ? sites.get(i).id() : Ids.next();
            return new Site(known, site.label(), site.street(), site.houseNumber(), site.postalCode(), places.ofSites().get(i), site.accessibility(), i);
        }).toList();
        if (!changed.equals(List.copyOf(sites))) {
            sites.clear();
            sites.addAll(changed);
        }
    }

    private void beReachedAt(List<OrganizationFields.Contact> wanted) {
        var changed = IntStream.range(0, wanted.size()).mapToObj(i -> {
            var contact = wanted.get(i);
            var known = i < contacts.size() ? contacts.get(i).id() : Ids.next();
            return new Contact(known, contact.function(), contact.email(), contact.phone(), contact.generic(), i);
        }).toList();
        if (!changed.equals(List.copyOf(contacts))) {
            contacts.clear();
            contacts.addAll(changed);
        }
    }

    UUID id() {
        return id;
    }

    Localized name() {
        return name;
    }

    OrganizationStatus status() {
        return status;
    }

    LocalDate statusVerifiedOn() {
        return statusVerifiedOn;
    }

    LocalDate lastConfirmedOn() {
        return lastConfirmedOn;
    }

    int version() {
        return version;
    }
}
