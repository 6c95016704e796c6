package brussels.samenhang.organization.offer;

import brussels.samenhang.organization.Ages;
import brussels.samenhang.organization.OrganizationApi;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Services of organizations as they are read. */
@Singleton
class OfferReader {

    private static final String SERVICE = """
            select s.*, (select coalesce(jsonb_agg(x.site_id order by x.site_id), '[]') from organization_service_site x where x.service_id = s.id) as sites
            from organization_service s
            where s.organization_id = :organization""";
    private static final String OFFERED = "(s.valid_from is null or s.valid_from <= :on) and (s.valid_until is null or s.valid_until >= :on)";
    private static final String ALL = " order by s.valid_until is not null, s.valid_until desc, s.position, s.id";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    OrganizationApi organizations;

    /** @param on only those offered on that day; null for all there ever were, those that go on first */
    List<OfferView> all(UUID organization, LocalDate on) {
        var permitted = permitted(organization);
        return sql.query(SERVICE).with("organization", organization).and(on, OFFERED, "on").add(ALL).list(row -> view(row, permitted));
    }

    Optional<OfferView> find(UUID organization, UUID id) {
        var permitted = permitted(organization);
        return sql.query(SERVICE).with("organization", organization).and(id, "s.id = :id", "id").first(row -> view(row, permitted));
    }

    private OfferView view(Row row, List<String> permitted) throws SQLException {
        var organization = row.uuid("organization_id");
        var id = row.uuid("id");
        return new OfferView(id, links.to("organizations", organization, "services", id), row.localized("name"), row.localized("description"),
                row.localized("entry_conditions"), row.localized("cost"), row.texts("themes"), row.text("themes_other"), row.texts("target_groups"),
                row.text("target_groups_other"), Ages.of(row.integer("age_from_months"), row.integer("age_until_months")), row.texts("languages"),
                row.code("accepts_referrals", AcceptsReferrals.class), row.date("referrals_on"), row.localized("referrals_note"), row.integer("reserved_capacity"),
                row.localized("reserved_for"), row.integer("waiting_days"), row.json("sites", new TypeReference<>() {
                }), row.json("opening_hours", new TypeReference<>() {
                }), row.localized("opening_note"), row.text("url"), row.text("email"), row.text("phone"), row.date("valid_from"), row.date("valid_until"),
                permitted, row.integer("version"));
    }

    private List<String> permitted(UUID organization) {
        if (!viewer.isPerson()) {
            return null;
        }
        return organizations.mayEdit(organization) ? List.of("edit", "stateReferrals") : List.of();
    }
}
