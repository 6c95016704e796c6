package brussels.samenhang.exchange.directory;

import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Records of the register as rows of a directory: what is exported, and what a row of a file is compared with. Of the
 * sites the first where it works counts, of the contacts the first; names of persons are never among the values.
 */
@Singleton
class Records {

    private static final String RECORDS = """
            select o.id, o.name, o.last_confirmed_on, o.source, o.source_key, o.aliases, o.type, o.type_other, o.legal_form, o.control, o.enterprise_number,
              o.sectors, o.themes, o.target_groups, o.languages, o.website, o.purpose, o.paid_staff_band, o.budget_band, o.members, o.participants,
              o.volunteers, m.nis_code, s.street, s.house_number, s.postal_code, c.function, c.email, c.phone,
              array(select i.scheme || ':' || i.number from organization_identifier i where i.organization_id = o.id) as identifiers,
              (select coalesce(jsonb_object_agg(x.source, x.synced_on), '{}') from organization_source x where x.organization_id = o.id) as synced
            from organization o
              left join territory m on m.id = o.municipality_id
              left join lateral (select * from organization_site f where f.organization_id = o.id order by f.kind = 'registered', f.position, f.id limit 1) s on true
              left join lateral (select * from organization_contact f where f.organization_id = o.id order by f.position, f.id limit 1) c on true
            where o.id = any(:ids)""";
    private static final TypeReference<List<Map<String, String>>> NAMES = new TypeReference<>() {
    };
    private static final TypeReference<Map<String, LocalDate>> DAYS = new TypeReference<>() {
    };

    /** @param synced when it was last compared, by directory */
    record Known(UUID id, Localized name, LocalDate lastConfirmedOn, Map<String, LocalDate> synced, Map<Field, String> values) {

        /** The organization confirmed its record after the last look into that directory: its own words stand. */
        boolean isConfirmedSince(String source) {
            var seen = synced.get(source);
            return lastConfirmedOn != null && (seen == null || !lastConfirmedOn.isBefore(seen));
        }
    }

    @Inject
    Sql sql;

    /** By id, in the order asked for. */
    Map<UUID, Known> of(Collection<UUID> ids) {
        var found = new LinkedHashMap<UUID, Known>();
        if (!ids.isEmpty()) {
            ids.forEach(id -> found.put(id, null));
            sql.query(RECORDS).with("ids", ids).list(row -> found.put(row.uuid("id"), known(row)));
            found.values().removeIf(java.util.Objects::isNull);
        }
        return found;
    }

    private static Known known(Row row) throws SQLException {
        var values = new EnumMap<Field, String>(Field.class);
        var name = row.localized("name");
        var purpose = row.localized("purpose");
        var function = row.localized("function");
        put(values, Field.id, row.uuid("id").toString());
        put(values, Field.source, row.text("source_key") == null ? null : row.text("source"));
        put(values, Field.sourceKey, row.text("source_key"));
        put(values, Field.nameNl, name.nl());
        put(values, Field.nameFr, name.fr());
        put(values, Field.aliases, Cells.joined(row.json("aliases", NAMES).stream().map(alias -> alias.get("name")).distinct().toList()));
        put(values, Field.type, row.text("type"));
        put(values, Field.typeOther, row.text("type_other"));
        put(values, Field.legalForm, row.text("legal_form"));
        put(values, Field.control, row.text("control"));
        put(values, Field.enterpriseNumber, row.text("enterprise_number"));
        put(values, Field.identifiers, sorted(row.texts("identifiers")));
        put(values, Field.sectors, sorted(row.texts("sectors")));
        put(values, Field.themes, sorted(row.texts("themes")));
        put(values, Field.targetGroups, sorted(row.texts("target_groups")));
        put(values, Field.languages, sorted(row.texts("languages")));
        put(values, Field.street, row.text("street"));
        put(values, Field.houseNumber, row.text("house_number"));
        put(values, Field.postalCode, row.text("postal_code"));
        put(values, Field.municipality, text(row.integer("nis_code")));
        put(values, Field.contactFunctionNl, function == null ? null : function.nl());
        put(values, Field.contactFunctionFr, function == null ? null : function.fr());
        put(values, Field.email, row.text("email"));
        put(values, Field.phone, row.text("phone"));
        put(values, Field.website, row.text("website"));
        put(values, Field.purposeNl, purpose == null ? null : purpose.nl());
        put(values, Field.purposeFr, purpose == null ? null : purpose.fr());
        put(values, Field.paidStaffBand, row.text("paid_staff_band"));
        put(values, Field.budgetBand, row.text("budget_band"));
        put(values, Field.members, text(row.integer("members")));
        put(values, Field.participants, text(row.integer("participants")));
        put(values, Field.volunteers, text(row.integer("volunteers")));
        return new Known(row.uuid("id"), name, row.date("last_confirmed_on"), row.json("synced", DAYS), values);
    }

    private static void put(Map<Field, String> values, Field field, String value) {
        if (value != null && !value.isBlank()) {
            values.put(field, value);
        }
    }

    private static String sorted(List<String> codes) {
        return Cells.joined(codes.stream().sorted().distinct().toList());
    }

    private static String text(Integer number) {
        return number == null ? null : number.toString();
    }
}
