package brussels.samenhang.organization.duplicate;

import brussels.samenhang.organization.MunicipalityName;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.text.Texts;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Pairs as they are read. */
@Singleton
class DuplicateReader {

    private static final String PAIR = """
            select d.id, d.reasons, d.state, d.found_at, d.decided_at, p.name as decided_by, d.note, d.version,
              a.id as one_id, a.name as one_name, a.type as one_type, a.last_confirmed_on as one_confirmed, am.nis_code as one_nis, am.name as one_municipality,
              (select count(*) from membership x where x.organization_id = a.id) as one_partnerships,
              (select count(*) from organization_user u where u.organization_id = a.id and u.ended_at is null and daterange(u.since, u.until, '[]') @> :today) as one_users,
              b.id as other_id, b.name as other_name, b.type as other_type, b.last_confirmed_on as other_confirmed, bm.nis_code as other_nis, bm.name as other_municipality,
              (select count(*) from membership x where x.organization_id = b.id) as other_partnerships,
              (select count(*) from organization_user u where u.organization_id = b.id and u.ended_at is null and daterange(u.since, u.until, '[]') @> :today) as other_users
            from organization_duplicate d join organization a on a.id = d.one_id join organization b on b.id = d.other_id
              left join territory am on am.id = a.municipality_id left join territory bm on bm.id = b.municipality_id
              left join person p on p.id = d.decided_by
            where (d.state = 'merged' or a.merged_into_id is null and b.merged_into_id is null)""";
    private static final String SWEEP = """
            select (select count(*) from organization_duplicate_queue) as waiting, (select count(*) from organization where merged_into_id is null) as records,
              (select min(queued_at) from organization_duplicate_queue) as since""";

    private record Stored(Reason reason, String value, String other) {
    }

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    Slice<DuplicateView> page(DuplicateQuery query) {
        var states = query.state == null || query.state.isEmpty() ? List.of(DuplicateState.open) : query.state;
        return pairs().and(states, "d.state = any(:state)", "state")
                .and(query.reason, "exists (select from jsonb_array_elements(d.reasons) as r where r ->> 'reason' = any(:reason))", "reason")
                .and(query.municipality, "am.nis_code = any(:municipality) or bm.nis_code = any(:municipality)", "municipality")
                .and(query.organization, ":organization in (d.one_id, d.other_id)", "organization")
                .and(blank(query.q), "strpos(a.search_text, fold(:q)) > 0 or strpos(b.search_text, fold(:q)) > 0", "q")
                .page(query, "order by d.weight desc, a.sort_name, d.id", this::view);
    }

    DuplicateView get(UUID id) {
        return pairs().and(id, "d.id = :id", "id").first(this::view).orElseThrow(() -> Problem.notFound("organizationDuplicateId", id));
    }

    Sweep sweep() {
        return sql.query(SWEEP).first(row -> new Sweep(row.integer64("waiting").intValue(), row.integer64("records").intValue(), row.instant("since"))).orElseThrow();
    }

    private Query pairs() {
        return sql.query(PAIR).with("today", LocalDate.now(clock));
    }

    private static String blank(String q) {
        return q == null || q.isBlank() ? null : q.strip();
    }

    private DuplicateView view(Row row) throws SQLException {
        var one = party(row, "one");
        var other = party(row, "other");
        var swap = other.partnerships() > one.partnerships();
        return new DuplicateView(row.uuid("id"), links.to("organizationDuplicates", row.uuid("id")), swap ? other : one, swap ? one : other,
                row.json("reasons", new TypeReference<List<Stored>>() {
                }).stream().map(DuplicateReader::sentence).toList(), row.code("state", DuplicateState.class), row.instant("found_at"),
                row.instant("decided_at"), row.text("decided_by"), row.text("note"), row.integer("version"));
    }

    private DuplicateView.Party party(Row row, String which) throws SQLException {
        var id = row.uuid(which + "_id");
        return new DuplicateView.Party(id, links.to("organizations", id), row.localized(which + "_name"),
                MunicipalityName.of(row.integer(which + "_nis"), row.localized(which + "_municipality")), row.text(which + "_type"),
                row.integer64(which + "_partnerships").intValue(), row.integer64(which + "_users").intValue(), row.date(which + "_confirmed"));
    }

    private static DuplicateView.Sentence sentence(Stored stored) {
        return new DuplicateView.Sentence(stored.reason(), Texts.localized("duplicate." + stored.reason(),
                Map.of("value", stored.value(), "other", Objects.requireNonNullElse(stored.other(), ""))));
    }
}
