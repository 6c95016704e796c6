package brussels.samenhang.organization;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
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

/** Organizations as they are read, a record in one statement; {@link Directory} has the list. */
@Singleton
class OrganizationReader {

    private static final String RECORD = """
            select o.*, m.nis_code, m.name as municipality_name,
              (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'label', s.label, 'street', s.street, 'houseNumber', s.house_number,
                  'postalCode', s.postal_code, 'accessibility', s.accessibility,
                  'municipality', case when sm.id is not null then jsonb_build_object('nisCode', sm.nis_code, 'name', sm.name) end) order by s.position), '[]')
                from organization_site s left join territory sm on sm.id = s.municipality_id where s.organization_id = o.id) as sites,
              (select coalesce(jsonb_agg(jsonb_build_object('function', c.function, 'email', c.email, 'phone', c.phone, 'generic', c.generic) order by c.position), '[]')
                from organization_contact c where c.organization_id = o.id) as contacts,
              (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) order by t.sort_name), '[]')
                from organization_territory ot join territory t on t.id = ot.territory_id where ot.organization_id = o.id) as territories,
              (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'partnership', p.id, 'name', p.name, 'kind', x.kind, 'funded', x.funded,
                  'validFrom', x.valid_from, 'validUntil', x.valid_until) order by p.sort_name, x.valid_from), '[]')
                from membership x join partnership p on p.id = x.partnership_id
                where x.organization_id = o.id and daterange(x.valid_from, x.valid_until, '[]') @> :on) as memberships,
              exists (select from organization_user u where u.organization_id = o.id and u.ended_at is null and daterange(u.since, u.until, '[]') @> :today) as used
            from organization o left join territory m on m.id = o.municipality_id
            where o.id = :id""";

    private record Named(UUID id, Localized name) {
    }

    private record Taking(UUID id, UUID partnership, Localized name, String kind, Boolean funded, LocalDate validFrom, LocalDate validUntil) {
    }

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    Optional<OrganizationView> find(UUID id, LocalDate asOf) {
        return sql.query(RECORD).with("id", id).with("on", on(asOf)).with("today", LocalDate.now(clock)).first(this::view);
    }

    /** The record as it is edited. */
    OrganizationFields fields(UUID id) {
        return find(id, null).map(OrganizationReader::fields).orElseThrow(() -> Problem.notFound("organizationId", id));
    }

    private static OrganizationFields fields(OrganizationView view) {
        return new OrganizationFields(view.name(), view.aliases(), view.type(), view.typeOther(), view.legalForm(), view.control(), view.sectors(),
                view.targetGroups(), view.languages(), view.enterpriseNumber(), view.purpose(), view.website(), nisCode(view.municipality()),
                view.sites().stream().map(site -> new OrganizationFields.Site(site.label(), site.street(), site.houseNumber(), site.postalCode(),
                        nisCode(site.municipality()), site.accessibility())).toList(),
                view.contacts(), view.territoriesServed().stream().map(Ref::id).toList(), view.status(), view.statusVerifiedOn());
    }

    private static Integer nisCode(MunicipalityName municipality) {
        return municipality == null ? null : municipality.nisCode();
    }

    private LocalDate on(LocalDate asOf) {
        return Objects.requireNonNullElseGet(asOf, () -> LocalDate.now(clock));
    }

    private OrganizationView view(Row row) throws SQLException {
        var id = row.uuid("id");
        return new OrganizationView(id, links.to("organizations", id), row.localized("name"),
                row.json("aliases", new TypeReference<List<OrganizationFields.Alias>>() {
                }), row.text("type"), row.text("type_other"), row.text("legal_form"), row.text("control"), row.texts("sectors"),
                row.texts("target_groups"), row.texts("languages"), row.text("enterprise_number"), row.localized("purpose"), row.text("website"),
                MunicipalityName.of(row.integer("nis_code"), row.localized("municipality_name")),
                row.json("sites", new TypeReference<List<OrganizationView.Site>>() {
                }), row.json("contacts", new TypeReference<List<OrganizationFields.Contact>>() {
                }), row.json("territories", new TypeReference<List<Named>>() {
                }).stream().map(territory -> Ref.to(links, "territories", territory.id(), territory.name())).toList(),
                row.code("status", OrganizationStatus.class), row.date("status_verified_on"), row.code("status_verified_by", StatusVerifier.class),
                row.date("last_confirmed_on"), Freshness.isStale(row.date("last_confirmed_on"), LocalDate.now(clock)), row.date("assisted_since"),
                row.json("memberships", new TypeReference<List<Taking>>() {
                }).stream().map(this::membership).toList(), row.bool("synthetic"), permitted(id, row.bool("used"), row.uuid("assisted_by"), row.code("status", OrganizationStatus.class)),
                row.integer("version"));
    }

    private OrganizationView.Membership membership(Taking taking) {
        return new OrganizationView.Membership(taking.id(), links.to("memberships", taking.id()),
                Ref.to(links, "partnerships", taking.partnership(), taking.name()), taking.kind(), taking.funded(), taking.validFrom(), taking.validUntil());
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
