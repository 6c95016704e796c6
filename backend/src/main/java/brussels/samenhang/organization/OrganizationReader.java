package brussels.samenhang.organization;

import brussels.samenhang.organization.OrganizationFields.Scale;
import brussels.samenhang.organization.OrganizationPast.Standing;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The record of one organization, in one statement with the names of the places it mentions; as of the past, what was said then and its places are looked up. {@link Directory} has the list. */
@Singleton
class OrganizationReader {

    private static final String RECORD = """
            select o.*, m.nis_code,
              (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'label', s.label, 'street', s.street, 'houseNumber', s.house_number,
                  'floor', s.floor, 'postalCode', s.postal_code, 'municipality', sm.nis_code, 'neighborhood', s.neighborhood_id, 'access', s.access,
                  'accessFeatures', s.access_features, 'accessibility', s.accessibility, 'publicTransport', s.public_transport, 'openingHours', s.opening_hours,
                  'openingNote', s.opening_note, 'phone', s.phone, 'coordinates', case when s.latitude is not null and s.longitude is not null
                    then jsonb_build_object('latitude', s.latitude::text, 'longitude', s.longitude::text) end) order by s.position), '[]')
                from organization_site s left join territory sm on sm.id = s.municipality_id where s.organization_id = o.id) as sites,
              (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'function', c.function, 'email', c.email, 'phone', c.phone, 'generic', c.generic,
                  'fallback', c.fallback, 'personName', c.person_name, 'personAgreed', c.person_agreed, 'confirmedOn', c.confirmed_on) order by c.position), '[]')
                from organization_contact c where c.organization_id = o.id) as contacts,
              (select coalesce(jsonb_agg(jsonb_build_object('scheme', i.scheme, 'number', i.number) order by i.scheme, i.number), '[]')
                from organization_identifier i where i.organization_id = o.id) as identifiers,
              (select coalesce(jsonb_agg(ot.territory_id order by t.sort_name), '[]')
                from organization_territory ot join territory t on t.id = ot.territory_id where ot.organization_id = o.id) as territories,
              (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'partnership', p.id, 'name', p.name, 'kind', x.kind, 'funded', x.funded,
                  'validFrom', x.valid_from, 'validUntil', x.valid_until) order by p.sort_name, x.valid_from), '[]')
                from membership x join partnership p on p.id = x.partnership_id
                where x.organization_id = o.id and daterange(x.valid_from, x.valid_until, '[]') @> :on) as memberships,
              (select coalesce(jsonb_agg(jsonb_build_object('organization', b.id, 'name', b.name, 'kind', x.kind, 'happenedOn', x.happened_on)
                  order by x.happened_on, b.sort_name), '[]')
                from organization_succession x join organization b on b.id = x.predecessor_id where x.successor_id = o.id) as predecessors,
              (select coalesce(jsonb_agg(jsonb_build_object('organization', a.id, 'name', a.name, 'kind', x.kind, 'happenedOn', x.happened_on)
                  order by x.happened_on, a.sort_name), '[]')
                from organization_succession x join organization a on a.id = x.successor_id where x.predecessor_id = o.id) as successors,
              (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'nisCode', t.nis_code, 'name', t.name)), '[]') from territory t
                where t.id = o.municipality_id or t.id in (select ot.territory_id from organization_territory ot where ot.organization_id = o.id)
                  or t.id in (select place from organization_site s cross join lateral (values (s.municipality_id), (s.neighborhood_id)) as places (place) where s.organization_id = o.id)) as places,
              exists (select from organization_user u where u.organization_id = o.id and u.ended_at is null and daterange(u.since, u.until, '[]') @> :today) as used
            from organization o left join territory m on m.id = o.municipality_id
            where o.id = :id""";

    private record Taking(UUID id, UUID partnership, Localized name, String kind, Boolean funded, LocalDate validFrom, LocalDate validUntil) {
    }

    private record Other(UUID organization, Localized name, SuccessionKind kind, LocalDate happenedOn) {

        private OrganizationFields.Succession fields() {
            return new OrganizationFields.Succession(organization, kind, happenedOn);
        }
    }

    /** A contact as it is stored: what is edited, and when it was last confirmed. */
    private record Reached(UUID id, Localized function, String email, String phone, Boolean generic, Boolean fallback, String personName, Boolean personAgreed,
            LocalDate confirmedOn) {

        private OrganizationFields.Contact fields() {
            return new OrganizationFields.Contact(id, function, email, phone, generic, fallback, personName, personAgreed);
        }

        private OrganizationView.Contact view() {
            return new OrganizationView.Contact(id, function, email, phone, generic, fallback, personName, personName == null ? null : personAgreed, confirmedOn);
        }
    }

    private record Stored(UUID id, OrganizationFields fields, List<Reached> contacts, Standing standing, List<Other> predecessors, List<Other> successors,
            List<Taking> memberships, List<PlaceNames.Place> places, StatusVerifier verifiedBy, LocalDate assistedSince, boolean synthetic, List<String> permitted, int version) {
    }

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    PlaceNames placeNames;

    @Inject
    OrganizationPast past;

    @Inject
    Clock clock;

    /** @param asOf the day the record is read as of; today when null */
    Optional<OrganizationView> find(UUID id, LocalDate asOf) {
        return read(id, asOf, this::stored);
    }

    /** As {@link #find}, of a record that was not merged into another one: {@link GoesOnElsewhere} otherwise. */
    Optional<OrganizationView> findOwn(UUID id, LocalDate asOf) {
        return read(id, asOf, this::ownRecord);
    }

    private Optional<OrganizationView> read(UUID id, LocalDate asOf, Query.Mapper<Stored> mapper) {
        var today = LocalDate.now(clock);
        var on = Objects.requireNonNullElse(asOf, today);
        return sql.query(RECORD).with("id", id).with("on", on).with("today", today).first(mapper)
                .map(stored -> on.isBefore(today) ? was(stored, on) : is(stored));
    }

    private Stored ownRecord(Row row) throws SQLException {
        var survivor = row.uuid("merged_into_id");
        if (survivor != null) {
            throw new GoesOnElsewhere(survivor);
        }
        return stored(row);
    }

    /** The record as it is edited, names of persons included whoever asks. */
    OrganizationFields fields(UUID id) {
        var today = LocalDate.now(clock);
        return sql.query(RECORD).with("id", id).with("on", today).with("today", today).first(OrganizationReader::fields)
                .orElseThrow(() -> Problem.notFound("organizationId", id));
    }

    private static OrganizationFields fields(Row row) throws SQLException {
        return fields(row, reached(row), others(row, "predecessors"), others(row, "successors"));
    }

    private static OrganizationFields fields(Row row, List<Reached> contacts, List<Other> predecessors, List<Other> successors) throws SQLException {
        return new OrganizationFields(row.localized("name"), row.json("aliases", new TypeReference<List<OrganizationFields.Alias>>() {
        }), row.text("type"), row.text("type_other"), row.text("legal_form"), row.text("legal_form_other"), row.text("control"), row.boolOrNull("mandate_holders"),
                row.text("sphere"), row.texts("care_lines"), row.texts("authorities"), row.texts("sectors"), row.text("sectors_other"), row.texts("target_groups"),
                row.text("target_groups_other"), Ages.of(row.integer("age_from_months"), row.integer("age_until_months")), row.texts("themes"),
                row.text("themes_other"), row.texts("languages"), row.text("languages_other"), row.text("enterprise_number"),
                row.json("identifiers", new TypeReference<List<OrganizationFields.Identifier>>() {
                }), row.localized("purpose"), row.text("website"), row.integer("nis_code"), row.json("sites", new TypeReference<List<OrganizationFields.Site>>() {
                }), contacts.stream().map(Reached::fields).toList(), row.json("territories", new TypeReference<List<UUID>>() {
                }), new Scale(row.text("paid_staff_band"), row.text("budget_band"), row.integer("members"), row.integer("participants"), row.integer("volunteers")),
                row.code("funded_for_network_time", NetworkTime.class), predecessors.stream().map(Other::fields).toList(), successors.stream().map(Other::fields).toList(),
                row.code("status", OrganizationStatus.class), row.date("status_verified_on"));
    }

    private static List<Other> others(Row row, String column) throws SQLException {
        return row.json(column, new TypeReference<>() {
        });
    }

    private static List<Reached> reached(Row row) throws SQLException {
        return row.json("contacts", new TypeReference<>() {
        });
    }

    private Stored stored(Row row) throws SQLException {
        var contacts = reached(row);
        var predecessors = others(row, "predecessors");
        var successors = others(row, "successors");
        return new Stored(row.uuid("id"), fields(row, contacts, predecessors, successors), contacts,
                new Standing(row.code("status", OrganizationStatus.class), row.date("status_verified_on"), row.date("last_confirmed_on")),
                predecessors, successors, row.json("memberships", new TypeReference<>() {
                }), row.json("places", new TypeReference<>() {
                }), row.code("status_verified_by", StatusVerifier.class), row.date("assisted_since"), row.bool("synthetic"),
                permitted(row.uuid("id"), row.bool("used"), row.uuid("assisted_by"), row.code("status", OrganizationStatus.class)), row.integer("version"));
    }

    /** Names of persons are for those who act for the organization, and for the administration; for others when the person agreed. */
    private OrganizationView is(Stored stored) {
        var all = viewer.belongsTo(stored.id()) || stored.permitted() != null && stored.permitted().contains("edit");
        return view(stored, stored.fields(), placeNames.of(stored.places()), stored.standing(),
                stored.contacts().stream().map(Reached::view).map(contact -> all ? contact : contact.forThePublic()).toList());
    }

    private OrganizationView was(Stored stored, LocalDate on) {
        var then = past.of(stored.id(), on, stored.fields(), stored.standing());
        return view(stored, then.fields(), placeNames.of(then.fields()), then.standing(), then.fields().contacts().stream().filter(contact -> contact.id() != null)
                .map(contact -> new Reached(contact.id(), contact.function(), contact.email(), contact.phone(), contact.generic(), contact.fallback(), null, null, null).view())
                .toList());
    }

    private OrganizationView view(Stored stored, OrganizationFields said, PlaceNames.Known names, Standing standing, List<OrganizationView.Contact> contacts) {
        var id = stored.id();
        return new OrganizationView(id, links.to("organizations", id), said.name(), said.aliases(), said.type(), said.typeOther(), said.legalForm(),
                said.legalFormOther(), said.control(), said.mandateHolders(), said.sphere(), said.careLines(), said.authorities(), said.sectors(), said.sectorsOther(),
                said.targetGroups(), said.targetGroupsOther(), said.targetAges(), said.themes(), said.themesOther(), said.languages(), said.languagesOther(),
                said.enterpriseNumber(), said.identifiers(), said.purpose(), said.website(), names.municipality(said.municipality()),
                said.sites().stream().filter(site -> site.id() != null).map(site -> site(site, names)).toList(), contacts,
                said.territoriesServed().stream().map(names::territory).filter(Objects::nonNull).toList(), said.size(), said.fundedForNetworkTime(),
                standing.status(), standing.verifiedOn(), stored.verifiedBy(), standing.lastConfirmedOn(),
                Freshness.isStale(standing.lastConfirmedOn(), LocalDate.now(clock)), stored.assistedSince(), others(stored.predecessors()), others(stored.successors()),
                stored.memberships().stream().map(this::membership).toList(), stored.synthetic(), stored.permitted(),
                stored.version());
    }

    private static OrganizationView.Site site(OrganizationFields.Site said, PlaceNames.Known names) {
        return new OrganizationView.Site(said.id(), said.kind(), said.label(), said.street(), said.houseNumber(), said.floor(), said.postalCode(),
                names.municipality(said.municipality()), names.territory(said.neighborhood()), said.access(), said.accessFeatures(), said.accessibility(),
                said.publicTransport(), said.openingHours(), said.openingNote(), said.phone(), said.coordinates());
    }

    private OrganizationView.Membership membership(Taking taking) {
        return new OrganizationView.Membership(taking.id(), links.to("memberships", taking.id()),
                Ref.to(links, "partnerships", taking.partnership(), taking.name()), taking.kind(), taking.funded(), taking.validFrom(), taking.validUntil());
    }

    private List<OrganizationView.Succession> others(List<Other> others) {
        return others.stream().map(other -> new OrganizationView.Succession(Ref.to(links, "organizations", other.organization(), other.name()), other.kind(), other.happenedOn())).toList();
    }

    private List<String> permitted(UUID id, boolean used, UUID assistedBy, OrganizationStatus status) {
        if (!viewer.isPerson()) {
            return null;
        }
        if (viewer.isAdministration()) {
            return List.of("edit", "confirm", "manageUsers", "verify", "readHistory");
        }
        if (viewer.owns(id)) {
            return List.of("edit", "confirm", "manageUsers", "readHistory");
        }
        if (!used && viewer.personId().filter(person -> person.equals(assistedBy)).isPresent()) {
            return List.of("edit", "handOver");
        }
        if (viewer.mayEditOrganization(id)) {
            return List.of("edit", "confirm", "readHistory");
        }
        if (viewer.belongsTo(id)) {
            return List.of("readHistory");
        }
        return status == OrganizationStatus.ended ? List.of() : List.of(used ? "join" : "claim");
    }
}
