package brussels.samenhang.organization;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.text.Localized;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A place of an organization. It keeps its id while it is edited, since services point at it. */
@Entity
class OrganizationSite {

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private SiteKind kind;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized label;
    private String street;
    private String houseNumber;
    private String floor;
    private String postalCode;
    private UUID municipalityId;
    private UUID neighborhoodId;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized access;
    private List<String> accessFeatures = new ArrayList<>();
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized accessibility;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized publicTransport;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<OpeningHours.Interval> openingHours = new ArrayList<>();
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized openingNote;
    private String phone;
    private BigDecimal latitude;
    private BigDecimal longitude;
    private int position;

    protected OrganizationSite() {
    }

    static OrganizationSite add() {
        var site = new OrganizationSite();
        site.id = Ids.next();
        return site;
    }

    OrganizationSite describe(OrganizationFields.Site fields, UUID municipality, int place) {
        kind = fields.kind();
        label = fields.label();
        street = fields.street();
        houseNumber = fields.houseNumber();
        floor = fields.floor();
        postalCode = fields.postalCode();
        municipalityId = municipality;
        neighborhoodId = fields.neighborhood();
        access = fields.access();
        accessFeatures = new ArrayList<>(fields.accessFeatures());
        accessibility = fields.accessibility();
        publicTransport = fields.publicTransport();
        openingHours = new ArrayList<>(OpeningHours.inOrder(fields.openingHours()));
        openingNote = fields.openingNote();
        phone = fields.phone();
        latitude = fields.coordinates() == null ? null : fields.coordinates().latitude();
        longitude = fields.coordinates() == null ? null : fields.coordinates().longitude();
        position = place;
        return this;
    }

    UUID id() {
        return id;
    }
}
