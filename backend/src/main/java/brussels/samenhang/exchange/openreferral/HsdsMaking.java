package brussels.samenhang.exchange.openreferral;

import brussels.samenhang.exchange.openreferral.Hsds.Accessibility;
import brussels.samenhang.exchange.openreferral.Hsds.Address;
import brussels.samenhang.exchange.openreferral.Hsds.Attribute;
import brussels.samenhang.exchange.openreferral.Hsds.Contact;
import brussels.samenhang.exchange.openreferral.Hsds.Language;
import brussels.samenhang.exchange.openreferral.Hsds.Location;
import brussels.samenhang.exchange.openreferral.Hsds.Organization;
import brussels.samenhang.exchange.openreferral.Hsds.OrganizationIdentifier;
import brussels.samenhang.exchange.openreferral.Hsds.Phone;
import brussels.samenhang.exchange.openreferral.Hsds.Service;
import brussels.samenhang.exchange.openreferral.Hsds.ServiceArea;
import brussels.samenhang.exchange.openreferral.Hsds.ServiceAtLocation;
import brussels.samenhang.exchange.openreferral.HsdsVocabulary.Terms;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Languages;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.URISyntaxException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes objects of the specification from our rows: a handful of statements, however many objects are asked for. */
@Singleton
class HsdsMaking {

    static final String ENTERPRISE_NUMBER = "BE-BCE_KBO";
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final TypeReference<List<OpeningHours>> HOURS = new TypeReference<>() {
    };

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Languages languages;

    @Inject
    HsdsVocabulary vocabulary;

    @Inject
    Clock clock;

    static UUID serviceAtLocation(UUID service, UUID location) {
        return DerivedId.of("serviceAtLocation", service, location);
    }

    /** In the order of the identifiers, whole but without their services. */
    List<Organization> organizations(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var terms = vocabulary.terms();
        var contacts = contacts(ids);
        var identifiers = identifiers(ids);
        var locations = locations("l.organization_id = any(:ids)", ids).stream().collect(Collectors.groupingBy(Location::organizationId));
        var tags = tags("organization", ids, terms);
        var made = sql.query("""
                select o.id, o.name, o.aliases, o.type, o.legal_form, o.enterprise_number, o.purpose, o.website, m.name as municipality
                from organization o left join territory m on m.id = o.municipality_id where o.id = any(:ids)""")
                .with("ids", ids).list(row -> organization(row, terms, contacts, identifiers, locations, tags));
        return inOrder(ids, made, Organization::id);
    }

    private Organization organization(Row row, Terms terms, Map<UUID, List<Contact>> contacts, Map<UUID, List<OrganizationIdentifier>> identifiers,
            Map<UUID, List<Location>> locations, Map<UUID, List<Attribute>> tags) throws SQLException {
        var id = row.uuid("id");
        var name = row.localized("name");
        var own = contacts.getOrDefault(id, List.of());
        var number = row.text("enterprise_number");
        var numbers = Stream.concat(number == null ? Stream.of()
                : Stream.of(new OrganizationIdentifier(DerivedId.of("identifier", id, number), id, ENTERPRISE_NUMBER, "enterpriseNumber", number)),
                identifiers.getOrDefault(id, List.of()).stream()).toList();
        var legalForm = row.text("legal_form");
        return new Organization(id, text(name), other(name), described(row, terms), own.stream().map(Contact::email).filter(Objects::nonNull).findFirst().orElse(null),
                address(row.text("website")), legalForm == null ? null : terms.label("legalForms", legalForm), links.to("organizations", id), own,
                own.stream().flatMap(contact -> contact.phones().stream()).map(phone -> new Phone(phone.id(), phone.number(), id, null, null, null)).toList(),
                locations.getOrDefault(id, List.of()), numbers, tags.getOrDefault(id, List.of()), null);
    }

    /** The specification wants a description; without a purpose it says what kind of organisation it is and where. */
    private String described(Row row, Terms terms) throws SQLException {
        var purpose = text(row.localized("purpose"));
        if (purpose != null) {
            return purpose;
        }
        var municipality = text(row.localized("municipality"));
        var kind = terms.label("organizationTypes", row.text("type"));
        return municipality == null ? kind : kind + ", " + municipality;
    }

    private Map<UUID, List<Contact>> contacts(List<UUID> organizations) {
        return sql.query("select id, organization_id, function, email, phone from organization_contact where organization_id = any(:ids) order by position, id")
                .with("ids", organizations).list(row -> {
                    var id = row.uuid("id");
                    return new Contact(id, row.uuid("organization_id"), text(row.localized("function")), row.text("email"),
                            phones(row.text("phone"), number -> new Phone(DerivedId.of("phone", id), number, null, null, null, id)));
                }).stream().collect(Collectors.groupingBy(Contact::organizationId));
    }

    private Map<UUID, List<OrganizationIdentifier>> identifiers(List<UUID> organizations) {
        return sql.query("select id, organization_id, scheme, number from organization_identifier where organization_id = any(:ids) order by scheme, number")
                .with("ids", organizations)
                .list(row -> new OrganizationIdentifier(row.uuid("id"), row.uuid("organization_id"), row.text("scheme"), row.text("scheme"), row.text("number")))
                .stream().collect(Collectors.groupingBy(OrganizationIdentifier::organizationId));
    }

    /** In the order of the identifiers, whole, each with its organisation in short. */
    List<Service> services(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var terms = vocabulary.terms();
        var tags = tags("service", ids, terms);
        var areas = areas(ids);
        var places = places(ids);
        var owners = sql.query("select distinct organization_id from organization_service where id = any(:ids)").with("ids", ids).list(row -> row.uuid("organization_id"));
        var organizations = organizations(owners).stream().collect(Collectors.toMap(Organization::id, Organization::brief));
        var made = sql.query("""
                select s.*, o.last_confirmed_on, greatest(s.updated_at, o.updated_at) as last_modified
                from organization_service s join organization o on o.id = s.organization_id where s.id = any(:ids)""")
                .with("ids", ids).list(row -> service(row, terms, tags, areas, places, organizations));
        return inOrder(ids, made, Service::id);
    }

    private Service service(Row row, Terms terms, Map<UUID, List<Attribute>> tags, Map<UUID, List<ServiceArea>> areas,
            Map<UUID, List<ServiceAtLocation>> places, Map<UUID, Organization> organizations) throws SQLException {
        var id = row.uuid("id");
        var name = row.localized("name");
        var spoken = row.texts("languages").stream()
                .map(code -> new Language(DerivedId.of("language", id, code), id, terms.label("languages", code), code)).toList();
        return new Service(id, row.uuid("organization_id"), text(name), other(name), text(row.localized("description")), address(row.text("url")), row.text("email"),
                status(row.date("valid_from"), row.date("valid_until")), text(row.localized("referrals_note")), text(row.localized("cost")),
                text(row.localized("entry_conditions")), years(row.integer("age_from_months")), years(row.integer("age_until_months")),
                row.date("last_confirmed_on"), null, row.instant("last_modified"),
                phones(row.text("phone"), number -> new Phone(DerivedId.of("phone", id), number, null, id, null, null)),
                areas.getOrDefault(id, List.of()), places.getOrDefault(id, List.of()), spoken, organizations.get(row.uuid("organization_id")),
                tags.getOrDefault(id, List.of()));
    }

    private String status(LocalDate from, LocalDate until) {
        var today = LocalDate.now(clock);
        if (until != null && until.isBefore(today)) {
            return "defunct";
        }
        return from != null && from.isAfter(today) ? "inactive" : "active";
    }

    private Map<UUID, List<ServiceArea>> areas(List<UUID> services) {
        return sql.query("""
                select s.id, t.id as territory_id, t.name from organization_service s join organization_territory ot on ot.organization_id = s.organization_id
                join territory t on t.id = ot.territory_id where s.id = any(:ids) order by t.sort_name, t.id""")
                .with("ids", services)
                .list(row -> new ServiceArea(DerivedId.of("area", row.uuid("id"), row.uuid("territory_id")), row.uuid("id"), text(row.localized("name")),
                        links.to("territories", row.uuid("territory_id"))))
                .stream().collect(Collectors.groupingBy(ServiceArea::serviceId));
    }

    private Map<UUID, List<ServiceAtLocation>> places(List<UUID> services) {
        var locations = locations("l.id in (select site_id from organization_service_site where service_id = any(:ids))", services).stream()
                .collect(Collectors.toMap(Location::id, one -> one));
        return sql.query("""
                select sl.service_id, sl.site_id from organization_service_site sl join organization_site l on l.id = sl.site_id
                where sl.service_id = any(:ids) order by l.position, l.id""")
                .with("ids", services).list(row -> new ServiceAtLocation(serviceAtLocation(row.uuid("service_id"), row.uuid("site_id")), row.uuid("service_id"),
                        row.uuid("site_id"), locations.get(row.uuid("site_id")), null))
                .stream().collect(Collectors.groupingBy(ServiceAtLocation::serviceId));
    }

    /** In the order of the identifiers. */
    List<Location> locations(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : inOrder(ids, locations("l.id = any(:ids)", ids), Location::id);
    }

    private List<Location> locations(String condition, List<UUID> ids) {
        var terms = vocabulary.terms();
        return sql.query("""
                select l.*, o.name as organization_name, m.name as municipality, coalesce(zone.name, region.name) as region
                from organization_site l join organization o on o.id = l.organization_id
                left join territory m on m.id = l.municipality_id
                left join territory region on region.id = m.parent_id
                left join territory zone on zone.id = region.parent_id and zone.type = 'region'
                where\s""").add(condition).add("order by l.organization_id, l.position, l.id").with("ids", ids).list(row -> location(row, terms));
    }

    private Location location(Row row, Terms terms) throws SQLException {
        var id = row.uuid("id");
        var label = text(row.localized("label"));
        return new Location(id, "registered".equals(row.text("kind")) ? "postal" : "physical", row.uuid("organization_id"),
                label == null ? text(row.localized("organization_name")) : label, text(row.localized("access")), text(row.localized("public_transport")),
                degrees(row.decimal("latitude")), degrees(row.decimal("longitude")), addresses(row, id), accessibility(row, id, terms),
                phones(row.text("phone"), number -> new Phone(DerivedId.of("phone", id), number, null, null, id, null)),
                OpeningHours.schedules(id, row.json("opening_hours", HOURS), text(row.localized("opening_note"))));
    }

    /** All parts of an address are required, so half of one is none. */
    private List<Address> addresses(Row row, UUID id) throws SQLException {
        var city = text(row.localized("municipality"));
        var region = text(row.localized("region"));
        if (row.text("street") == null || row.text("postal_code") == null || city == null || region == null) {
            return List.of();
        }
        var line = Stream.of(row.text("street"), row.text("house_number"), row.text("floor")).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return List.of(new Address(DerivedId.of("address", id), id, line, city, region, row.text("postal_code"), "BE",
                "registered".equals(row.text("kind")) ? "postal" : "physical"));
    }

    private List<Accessibility> accessibility(Row row, UUID id, Terms terms) throws SQLException {
        var features = row.texts("access_features").stream()
                .map(code -> new Accessibility(DerivedId.of("accessibility", id, code), id, terms.label("accessFeatures", code), null));
        var words = text(row.localized("accessibility"));
        return Stream.concat(features, words == null ? Stream.of() : Stream.of(new Accessibility(DerivedId.of("accessibility", id), id, words, null))).toList();
    }

    private Map<UUID, List<Attribute>> tags(String entity, List<UUID> ids, Terms terms) {
        return sql.query("select id, vocabulary, code, value from directory_tag where entity = :entity and id = any(:ids) order by vocabulary, code")
                .with("entity", entity).with("ids", ids)
                .list(row -> terms.tag(row.uuid("id"), entity, row.text("vocabulary"), row.text("code"), row.text("value")))
                .stream().collect(Collectors.groupingBy(Attribute::linkId));
    }

    private static Double years(Integer months) {
        return months == null ? null : BigDecimal.valueOf(months).divide(MONTHS, 2, RoundingMode.HALF_UP).doubleValue();
    }

    private static Double degrees(BigDecimal number) {
        return number == null ? null : number.doubleValue();
    }

    private static List<Phone> phones(String number, Function<String, Phone> making) {
        return number == null ? List.of() : List.of(making.apply(number));
    }

    private static URI address(String text) {
        try {
            return text == null ? null : new URI(text);
        } catch (URISyntaxException unusual) {
            return null;
        }
    }

    private String text(Localized text) {
        return text == null ? null : text.pick(languages.preferred());
    }

    /** The same in another language, where it differs. */
    private String other(Localized name) {
        var first = text(name);
        return name.texts().filter(text -> !text.equals(first)).findFirst().orElse(null);
    }

    private static <T> List<T> inOrder(Collection<UUID> ids, List<T> made, Function<T, UUID> id) {
        var byId = made.stream().collect(Collectors.toMap(id, one -> one));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
