package brussels.samenhang.organization.rights;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class RightsComparisonReader {

    private static final String MEMBERS = """
            select distinct m.organization_id from membership m where m.partnership_id = p.id and daterange(m.valid_from, m.valid_until, '[]') @> :today""";
    private static final String PARTNERSHIP = """
            select p.name, (select count(*) from (%1$s) all_members)::integer as members,
              (select count(*) from organization_rights r where r.shared and r.organization_id in (%1$s))::integer as sharing
            from partnership p where p.id = :partnership""".formatted(MEMBERS);
    private static final String SHARED = """
            select r.*, o.name from partnership p join organization_rights r on r.shared and r.organization_id in (%s)
            join organization o on o.id = r.organization_id where p.id = :partnership order by o.sort_name, o.id""".formatted(MEMBERS);
    private static final TypeReference<List<RightCheck>> CHECKS = new TypeReference<>() {
    };

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    Optional<RightsComparison> find(UUID partnership, boolean visible) {
        var today = LocalDate.now(clock);
        List<RightsComparison.Item> items = visible
                ? sql.query(SHARED).with("partnership", partnership).with("today", today).list(this::item) : List.of();
        return sql.query(PARTNERSHIP).with("partnership", partnership).with("today", today).first(row -> new RightsComparison(
                Ref.to(links, "partnerships", partnership, row.localized("name")), row.integer("members"), row.integer("sharing"), visible, items));
    }

    private RightsComparison.Item item(Row row) throws SQLException {
        var id = row.uuid("organization_id");
        return new RightsComparison.Item(links.to("organizations", id, "rightsChecklist"), Ref.to(links, "organizations", id, row.localized("name")),
                row.json("checks", CHECKS), row.text("other"), row.localized("ambition"), row.localized("next_step"), row.localized("referral"),
                row.localized("without_referral"), row.date("stated_on"));
    }
}
