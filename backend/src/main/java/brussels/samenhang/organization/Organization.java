package brussels.samenhang.organization;

import brussels.samenhang.organization.OrganizationFields.Alias;
import brussels.samenhang.organization.OrganizationFields.Scale;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.text.Localized;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One record per organization for all partnerships it takes part in (1-R55). Never deleted, only ended. */
@Entity
class Organization {

    @Embeddable
    record Contact(UUID id, @JdbcTypeCode(SqlTypes.JSON) Localized function, String email, String phone, boolean generic, boolean fallback, String personName,
            boolean personAgreed, LocalDate confirmedOn, int position) {

        private boolean says(OrganizationFields.Contact wanted) {
            return new OrganizationFields.Contact(id, function, email, phone, generic, fallback, personName, personAgreed).equals(wanted);
        }

        private Contact confirmed(LocalDate on) {
            return new Contact(id, function, email, phone, generic, fallback, personName, personAgreed, on, position);
        }
    }

    @Embeddable
    record Identifier(@Column(nullable = false) String scheme, @Column(nullable = false) String number) {
    }

    /** The other organization is the successor in the list of successors, and the predecessor in the other list. */
    @Embeddable
    record Succession(UUID organization, @Enumerated(EnumType.STRING) SuccessionKind kind, LocalDate happenedOn) {

        private static List<Succession> of(List<OrganizationFields.Succession> fields) {
            return fields.stream().map(given -> new Succession(given.organization(), given.kind(), given.happenedOn())).toList();
        }
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
    private String legalFormOther;
    private String control;
    private Boolean mandateHolders;
    private String sphere;
    private List<String> careLines = new ArrayList<>();
    private List<String> authorities = new ArrayList<>();
    private List<String> sectors = new ArrayList<>();
    private String sectorsOther;
    private List<String> targetGroups = new ArrayList<>();
    private String targetGroupsOther;
    private Integer ageFromMonths;
    private Integer ageUntilMonths;
    private List<String> themes = new ArrayList<>();
    private String themesOther;
    private List<String> languages = new ArrayList<>();
    private String languagesOther;
    private String enterpriseNumber;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized purpose;
    private String website;
    private UUID municipalityId;
    private String paidStaffBand;
    private String budgetBand;
    private Integer members;
    private Integer participants;
    private Integer volunteers;
    @Enumerated(EnumType.STRING)
    private NetworkTime fundedForNetworkTime;
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

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "organization_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<OrganizationSite> sites = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "organization_contact", joinColumns = @JoinColumn(name = "organization_id"))
    @OrderBy("position")
    private List<Contact> contacts = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "organization_succession", joinColumns = @JoinColumn(name = "successor_id"))
    @AttributeOverride(name = "organization", column = @Column(name = "predecessor_id"))
    private List<Succession> predecessors = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "organization_succession", joinColumns = @JoinColumn(name = "predecessor_id"))
    @AttributeOverride(name = "organization", column = @Column(name = "successor_id"))
    private List<Succession> successors = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "organization_identifier", joinColumns = @JoinColumn(name = "organization_id"))
    private Set<Identifier> identifiers = new HashSet<>();
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
        organization.describe(fields, places, now, today);
        return organization;
    }

    /** A record made by somebody else on behalf of the organization, which has yet to confirm it. */
    static Organization assist(OrganizationFields fields, Places places, UUID by, Instant now, LocalDate today) {
        var organization = add(fields, places, now, null);
        organization.assistedSince = today;
        organization.assistedBy = by;
        return organization;
    }

    /** @param confirmedOn today when the organization itself describes it, null when somebody else does: a changed contact is confirmed by that or by nothing */
    void describe(OrganizationFields fields, Places places, Instant now, LocalDate confirmedOn) {
        beCalled(fields);
        beClassified(fields);
        workFor(fields);
        beAsBigAs(Objects.requireNonNullElse(fields.size(), Scale.UNKNOWN));
        municipalityId = places.municipality();
        status = fields.status();
        statusVerifiedOn = fields.statusVerifiedOn();
        workAt(fields.sites(), places);
        beReachedAt(fields.contacts(), confirmedOn);
        replace(territoriesServed, places.served());
        replace(identifiers, fields.identifiers().stream().map(given -> new Identifier(given.scheme(), given.number())).collect(Collectors.toSet()));
        replace(predecessors, Succession.of(fields.predecessors()));
        replace(successors, Succession.of(fields.successors()));
        updatedAt = now;
    }

    private void beCalled(OrganizationFields fields) {
        name = fields.name();
        aliases = new ArrayList<>(fields.aliases());
        enterpriseNumber = fields.enterpriseNumber();
        purpose = fields.purpose();
        website = fields.website();
    }

    private void beClassified(OrganizationFields fields) {
        type = fields.type();
        typeOther = fields.typeOther();
        legalForm = fields.legalForm();
        legalFormOther = fields.legalFormOther();
        control = fields.control();
        mandateHolders = fields.mandateHolders();
        sphere = fields.sphere();
        careLines = new ArrayList<>(fields.careLines());
        authorities = new ArrayList<>(fields.authorities());
        sectors = new ArrayList<>(fields.sectors());
        sectorsOther = fields.sectorsOther();
    }

    private void workFor(OrganizationFields fields) {
        targetGroups = new ArrayList<>(fields.targetGroups());
        targetGroupsOther = fields.targetGroupsOther();
        ageFromMonths = fields.targetAges() == null ? null : fields.targetAges().fromMonths();
        ageUntilMonths = fields.targetAges() == null ? null : fields.targetAges().untilMonths();
        themes = new ArrayList<>(fields.themes());
        themesOther = fields.themesOther();
        languages = new ArrayList<>(fields.languages());
        languagesOther = fields.languagesOther();
        fundedForNetworkTime = fields.fundedForNetworkTime();
    }

    private void beAsBigAs(Scale size) {
        paidStaffBand = size.paidStaffBand();
        budgetBand = size.budgetBand();
        members = size.members();
        participants = size.participants();
        volunteers = size.volunteers();
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
        replace(contacts, contacts.stream().map(contact -> contact.confirmed(today)).toList());
        updatedAt = now;
    }

    /** What was found out about the organization; nothing of the record goes. */
    void stand(OrganizationStatus found, StatusVerifier by, LocalDate on, Instant now) {
        status = found;
        statusVerifiedOn = on;
        statusVerifiedBy = by;
        updatedAt = now;
    }

    /** A place that is named by its id stays the same place; one that is no longer named is gone. */
    private void workAt(List<OrganizationFields.Site> wanted, Places places) {
        var known = sites.stream().collect(Collectors.toMap(OrganizationSite::id, Function.identity()));
        var described = IntStream.range(0, wanted.size()).mapToObj(i -> Optional.ofNullable(wanted.get(i).id()).map(known::get).orElseGet(OrganizationSite::add)
                .describe(wanted.get(i), places.ofSites().get(i), i)).toList();
        sites.retainAll(described);
        described.stream().filter(site -> !sites.contains(site)).forEach(sites::add);
    }

    private void beReachedAt(List<OrganizationFields.Contact> wanted, LocalDate confirmedOn) {
        var known = contacts.stream().collect(Collectors.toMap(Contact::id, Function.identity()));
        replace(contacts, IntStream.range(0, wanted.size()).mapToObj(i -> {
            var contact = wanted.get(i);
            var before = contact.id() == null ? null : known.get(contact.id());
            return new Contact(before == null ? Ids.next() : before.id(), contact.function(), contact.email(), contact.phone(), contact.generic(), contact.fallback(),
                    contact.personName(), contact.personAgreed(), before != null && before.says(contact) ? before.confirmedOn() : confirmedOn, i);
        }).toList());
    }


    private static <T> void replace(List<T> current, List<T> wanted) {
        if (!wanted.equals(List.copyOf(current))) {
            current.clear();
            current.addAll(wanted);
        }
    }

    private static <T> void replace(Set<T> current, Set<T> wanted) {
        current.retainAll(wanted);
        current.addAll(wanted);
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
