package brussels.samenhang.organization.merging;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.text.CamelCase;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Merges as they are read, and what two records hold. */
@Singleton
class MergeReader {

    private static final String MERGE = """
            select g.id, g.merged_id, m.name as merged_name, g.survivor_id, s.name as survivor_name, g.merged_at, mp.name as merged_by,
              g.undone_at, up.name as undone_by, g.leftovers, s.merged_into_id is not null as survivor_merged
            from organization_merge g join organization m on m.id = g.merged_id join organization s on s.id = g.survivor_id
              left join person mp on mp.id = g.merged_by left join person up on up.id = g.undone_by
            where true""";
    private static final String RECORD = "select to_jsonb(o) as record from organization o where o.id = :id";
    private static final String REFERENCES = "select table_name, column_name from organization_reference where table_name <> 'organization' order by 1, 2";
    private static final String MOVINGS = """
            select table_name, count(*) filter (where outcome = 'moved') as moved, count(*) filter (where outcome = 'combined') as combined,
              count(*) filter (where outcome = 'kept') as kept
            from organization_merge_step where merge_id = :merge and table_name <> 'organization' and outcome in ('moved', 'combined', 'kept')
            group by table_name order by table_name""";
    private static final String MEMBERSHIPS = """
            select step.outcome, step.before ->> 'kind' as kind, (step.before ->> 'valid_from')::date as valid_from,
              (step.before ->> 'valid_until')::date as valid_until, p.id as partnership, p.name as partnership_name,
              (select jsonb_agg(jsonb_build_object('membershipKind', x.kind, 'validFrom', x.valid_from, 'validUntil', x.valid_until) order by x.valid_from)
                from membership x where x.organization_id = g.survivor_id and x.partnership_id = p.id) as afterwards
            from organization_merge_step step join organization_merge g on g.id = step.merge_id
              join partnership p on p.id = (step.before ->> 'partnership_id')::uuid
            where step.merge_id = :merge and step.table_name = 'membership' and step.outcome in ('moved', 'combined', 'kept')
              and step.before ->> 'organization_id' = g.merged_id::text
            order by p.sort_name, step.position""";

    private static final String TOUCHED = """
            select step.outcome, (coalesce(step.before, step.after) ->> 'partnership_id')::uuid as partnership, step.before, step.after,
              case step.outcome
                when 'combined' then (select x.id from membership x where x.organization_id = g.survivor_id
                  and x.partnership_id = (step.before ->> 'partnership_id')::uuid and daterange(x.valid_from, x.valid_until, '[]') @> (step.before ->> 'valid_from')::date)
                when 'split' then (select (whole.before ->> 'id')::uuid from organization_merge_step whole where whole.merge_id = step.merge_id
                  and whole.table_name = 'membership' and whole.outcome = 'moved' and whole.position < step.position order by whole.position desc limit 1)
              end as other
            from organization_merge_step step join organization_merge g on g.id = step.merge_id
            where step.merge_id = :merge and step.table_name = 'membership' and step.outcome <> 'kept' order by step.position""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    Slice<MergeItem> page(MergeQuery query) {
        var merges = sql.query(MERGE).and(query.organization, ":organization in (g.merged_id, g.survivor_id)", "organization");
        if (query.undone != null) {
            merges.andWhen(true, query.undone ? "g.undone_at is not null" : "g.undone_at is null");
        }
        return merges.page(query, "order by g.merged_at desc, g.id", row -> new MergeItem(row.uuid("id"), links.to("organizationMerges", row.uuid("id")),
                party(row, "merged"), party(row, "survivor"), row.instant("merged_at"), row.text("merged_by"), row.instant("undone_at")));
    }

    MergeView get(UUID id) {
        var movings = movings(id);
        return sql.query(MERGE).and(id, "g.id = :id", "id").first(row -> view(row, movings))
                .orElseThrow(() -> Problem.notFound("organizationMergeId", id));
    }

    Optional<JsonNode> record(UUID organization) {
        return sql.query(RECORD).with("id", organization).first(row -> row.json("record", JsonNode.class));
    }

    /** How much a record has of each kind of data, whatever tables there are. */
    List<MergePreview.Holding> holdings(UUID organization) {
        var counts = new java.util.TreeMap<String, Integer>();
        for (var reference : sql.query(REFERENCES).list(row -> List.of(row.text("table_name"), row.text("column_name")))) {
            // Names from the catalogue of the database, not from a caller.
            var count = sql.query("select from \"%s\" where \"%s\" = :organization".formatted(reference.get(0), reference.get(1)))
                    .with("organization", organization).count();
            counts.merge(CamelCase.ofColumn(reference.get(0)), (int) count, Integer::sum);
        }
        return counts.entrySet().stream().filter(count -> count.getValue() > 0)
                .map(count -> new MergePreview.Holding(count.getKey(), count.getValue())).toList();
    }

    List<Moving> movings(UUID merge) {
        return sql.query(MOVINGS).with("merge", merge).list(row -> new Moving(CamelCase.ofColumn(row.text("table_name")),
                row.integer64("moved").intValue(), row.integer64("combined").intValue(), row.integer64("kept").intValue()));
    }

    List<Moving.Membership> memberships(UUID merge) {
        return sql.query(MEMBERSHIPS).with("merge", merge).list(row -> new Moving.Membership(
                Ref.to(links, "partnerships", row.uuid("partnership"), row.localized("partnership_name")), row.code("outcome", Moving.Outcome.class),
                row.text("kind"), row.date("valid_from"), row.date("valid_until"), row.json("afterwards", new TypeReference<List<Moving.Days>>() {
                })));
    }

    /** Every membership a merge touched, in order. */
    List<TouchedMembership> touchedMemberships(UUID merge) {
        return sql.query(TOUCHED).with("merge", merge).list(row -> new TouchedMembership(row.code("outcome", TouchedMembership.Outcome.class),
                row.uuid("partnership"), row.json("before", JsonNode.class), row.json("after", JsonNode.class), row.uuid("other")));
    }

    private Ref party(Row row, String which) throws SQLException {
        return Ref.to(links, "organizations", row.uuid(which + "_id"), row.localized(which + "_name"));
    }

    private MergeView view(Row row, List<Moving> movings) throws SQLException {
        var id = row.uuid("id");
        var stands = row.instant("undone_at") == null && !row.bool("survivor_merged");
        var leftovers = row.json("leftovers", JsonNode.class);
        return new MergeView(id, links.to("organizationMerges", id), party(row, "merged"), party(row, "survivor"), row.instant("merged_at"),
                row.text("merged_by"), row.instant("undone_at"), row.text("undone_by"), movings, sentences(leftovers), stands ? List.of("undo") : List.of());
    }

    /** One sentence per kind of data and reason, as leftovers are kept for who looks into the matter. */
    private static List<Localized> sentences(JsonNode leftovers) {
        var seen = new HashSet<String>();
        var sentences = new ArrayList<Localized>();
        for (var leftover : leftovers) {
            var fields = String.join(", ", leftover.path("fields").valueStream().map(JsonNode::asText).map(CamelCase::ofColumn).toList());
            var table = leftover.path("table").asText();
            var reason = leftover.path("reason").asText();
            if (seen.add(table + reason + fields)) {
                sentences.add(Texts.localized(language -> Texts.get(language, "merging.leftover." + reason, Map.of(
                        "kind", Texts.has(language, "merging.kind." + table) ? Texts.get(language, "merging.kind." + table) : table,
                        "fields", fields))));
            }
        }
        return sentences;
    }
}
