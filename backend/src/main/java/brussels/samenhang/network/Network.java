package brussels.samenhang.network;

import brussels.samenhang.network.NetworkFields.Contact;
import brussels.samenhang.network.NetworkFields.Coordination;
import brussels.samenhang.network.NetworkFields.Level;
import brussels.samenhang.network.NetworkFields.Obligation;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A network outside the product, known by what others say of it. Never deleted: archived, or merged into another entry. */
@Entity
class Network {

    @Id
    private UUID id;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized name;
    private List<String> aliases = new ArrayList<>();
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized details;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized contactFunction;
    private String contactEmail;
    private String contactPhone;
    private String contactPerson;
    @Enumerated(EnumType.STRING)
    private Coordination coordination;
    private List<String> themes = new ArrayList<>();
    private String themeOther;
    @Enumerated(EnumType.STRING)
    private Level level;
    private List<String> activities = new ArrayList<>();
    private String activityOther;
    private UUID organizerId;
    private String organizerName;
    private Boolean legalPerson;
    private Boolean temporary;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private String fundingBody;
    @Enumerated(EnumType.STRING)
    private Obligation attendance;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized participants;
    private String meetingInterval;
    private LocalDate verifiedOn;
    private UUID verifiedBy;
    private LocalDate archivedOn;
    private String archiveReason;
    private UUID mergedIntoId;
    private Instant createdAt;
    private Instant updatedAt;
    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "network_territory", joinColumns = @JoinColumn(name = "network_id"))
    @Column(name = "territory_id")
    private Set<UUID> territories = new HashSet<>();

    protected Network() {
    }

    static Network add(NetworkFields fields, Instant now) {
        var network = new Network();
        network.id = Ids.next();
        network.createdAt = now;
        network.describe(fields, now);
        return network;
    }

    void describe(NetworkFields fields, Instant now) {
        requireOwnLife();
        name = fields.name();
        aliases = new ArrayList<>(fields.aliases());
        details = fields.details();
        var contact = fields.contact();
        contactFunction = contact == null ? null : contact.function();
        contactEmail = contact == null ? null : contact.email();
        contactPhone = contact == null ? null : contact.phone();
        contactPerson = contact == null ? null : contact.person();
        coordination = fields.coordination();
        themes = new ArrayList<>(fields.themes());
        themeOther = fields.themeOther();
        level = fields.level();
        activities = new ArrayList<>(fields.activities());
        activityOther = fields.activityOther();
        organizerId = fields.organizer();
        organizerName = fields.organizerName();
        legalPerson = fields.legalPerson();
        temporary = fields.temporary();
        validFrom = fields.validFrom();
        validUntil = fields.validUntil();
        fundingBody = fields.fundingBody();
        attendance = fields.attendance();
        participants = fields.participants();
        meetingInterval = fields.meetingInterval();
        territories.retainAll(fields.territories());
        territories.addAll(fields.territories());
        updatedAt = now;
    }

    /** The fields as they are, in the form in which they are changed. */
    NetworkFields fields() {
        var known = Stream.of(contactFunction, contactEmail, contactPhone, contactPerson).anyMatch(value -> value != null);
        var contact = known ? new Contact(contactFunction, contactEmail, contactPhone, contactPerson, contactPerson == null ? null : true) : null;
        return new NetworkFields(name, List.copyOf(aliases), details, contact, coordination, List.copyOf(themes), themeOther, level,
                territories.stream().sorted().toList(), List.copyOf(activities), activityOther, organizerId, organizerName, legalPerson, temporary,
                validFrom, validUntil, fundingBody, attendance, participants, meetingInterval, null, null);
    }

    /** Somebody who knows the network has seen that what stands here is right. */
    void verify(UUID by, LocalDate today, Instant now) {
        requireOwnLife();
        verifiedBy = by;
        verifiedOn = today;
        updatedAt = now;
    }

    void doubt(Instant now) {
        requireOwnLife();
        verifiedBy = null;
        verifiedOn = null;
        updatedAt = now;
    }

    void archive(LocalDate on, String reason, Instant now) {
        requireOwnLife();
        if (archivedOn != null) {
            throw Problem.of(ProblemType.stateConflict).because("network.alreadyArchived");
        }
        archivedOn = on;
        archiveReason = reason;
        updatedAt = now;
    }

    void restore(Instant now) {
        requireOwnLife();
        if (archivedOn == null) {
            throw Problem.of(ProblemType.stateConflict).because("network.notArchived");
        }
        archivedOn = null;
        archiveReason = null;
        updatedAt = now;
    }

    /** This entry turned out to be the same network as another one, in which it goes on. */
    void mergeInto(Network other, Instant now) {
        requireOwnLife();
        other.requireOwnLife();
        if (other.id.equals(id)) {
            throw Problem.of(ProblemType.stateConflict).because("network.mergedWithItself");
        }
        other.absorb(this, now);
        mergedIntoId = other.id;
        updatedAt = now;
    }

    /** Takes over the names of the other entry, and what was not known here; what was known stays. */
    private void absorb(Network other, Instant now) {
        Stream.concat(other.name.texts(), other.aliases.stream()).distinct()
                .filter(alias -> !aliases.contains(alias) && name.texts().noneMatch(alias::equals)).forEach(aliases::add);
        details = known(details, other.details);
        if (contactFunction == null && contactEmail == null && contactPhone == null && contactPerson == null) {
            contactFunction = other.contactFunction;
            contactEmail = other.contactEmail;
            contactPhone = other.contactPhone;
            contactPerson = other.contactPerson;
        }
        coordination = known(coordination, other.coordination);
        if (themes.isEmpty()) {
            themes = new ArrayList<>(other.themes);
            themeOther = known(themeOther, other.themeOther);
        }
        level = known(level, other.level);
        if (activities.isEmpty()) {
            activities = new ArrayList<>(other.activities);
            activityOther = other.activityOther;
        }
        if (organizerId == null && organizerName == null) {
            organizerId = other.organizerId;
            organizerName = other.organizerName;
        }
        legalPerson = known(legalPerson, other.legalPerson);
        temporary = known(temporary, other.temporary);
        if (validFrom == null && validUntil == null) {
            validFrom = other.validFrom;
            validUntil = other.validUntil;
        }
        fundingBody = known(fundingBody, other.fundingBody);
        attendance = known(attendance, other.attendance);
        participants = known(participants, other.participants);
        meetingInterval = known(meetingInterval, other.meetingInterval);
        territories.addAll(other.territories);
        updatedAt = now;
    }

    private static <T> T known(T own, T others) {
        return own == null ? others : own;
    }

    private void requireOwnLife() {
        if (mergedIntoId != null) {
            throw Problem.of(ProblemType.stateConflict).because("network.merged");
        }
    }

    UUID id() {
        return id;
    }

    Localized name() {
        return name;
    }

    UUID mergedIntoId() {
        return mergedIntoId;
    }

    int version() {
        return version;
    }
}
