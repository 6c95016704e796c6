package brussels.samenhang.notice;

import brussels.samenhang.notice.NoticeQuery.State;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.paging.Sorting;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Notices as anybody reads them. */
@Singleton
class NoticeReader {

    private static final String CURRENT = "(n.status = 'open' and n.open_until >= :today)";
    private static final String NOTICE = """
            select n.*, o.name as organization_name, p.name as partnership_name, i.name as introduction_name, %s as current,
              (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) order by t.sort_name), '[]')
                from notice_territory nt join territory t on t.id = nt.territory_id where nt.notice_id = n.id) as territories
            from notice n left join organization o on o.id = n.organization_id left join partnership p on p.id = n.partnership_id
              left join partnership i on i.id = n.introduction_by_id
            where true""".formatted(CURRENT);
    /** The same place, a part of it, what it is a part of; or nowhere in particular. */
    private static final String ABOUT = """
            not exists (select from notice_territory nt where nt.notice_id = n.id)
            or exists (select from notice_territory nt join territory t on t.id = nt.territory_id
              where nt.notice_id = n.id and (t.id = any(:territory) or t.parent_id = any(:territory)
                or t.id in (select parent_id from territory wanted where wanted.id = any(:territory))
                or exists (select from territory_municipality tm where tm.territory_id = t.id and tm.municipality_id = any(:territory))))""";
    private static final String MATCHING = """
            exists (select from notice asked where asked.id = :matching and n.id <> asked.id and n.kind = :counterpart
              and coalesce(n.organization_id, n.partnership_id) <> coalesce(asked.organization_id, asked.partnership_id)
              and (n.themes && asked.themes or n.target_groups && asked.target_groups)
              and (n.languages = '{}' or asked.languages = '{}' or n.languages && asked.languages)
              and (not exists (select from notice_territory nt where nt.notice_id = n.id) or not exists (select from notice_territory nt where nt.notice_id = asked.id)
                or exists (select from notice_territory own join territory one on one.id = own.territory_id, notice_territory its join territory other on other.id = its.territory_id
                  where own.notice_id = n.id and its.notice_id = asked.id and (one.id = other.id or one.parent_id = other.id or other.parent_id = one.id))))""";
    private static final Sorting SORTING = Sorting.by("postedOn", "n.posted_on").and("openUntil", "n.open_until").endingWith("n.id");

    private record Named(UUID id, Localized name) {
    }

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    NoticePermissions permissions;

    @Inject
    Clock clock;

    Slice<NoticeView> page(NoticeQuery query) {
        var notices = sql.query(NOTICE).with("today", LocalDate.now(clock))
                .and(query.kind, "n.kind = any(:kind)", "kind")
                .and(query.organization, "n.organization_id = any(:organization)", "organization")
                .and(query.partnership, "n.partnership_id = any(:partnership)", "partnership")
                .and(query.theme, "n.themes && :theme", "theme")
                .and(query.targetGroup, "n.target_groups && :targetGroup", "targetGroup")
                .and(query.language, "n.languages && :language or n.languages = '{}'", "language")
                .and(query.partnerType, "n.partner_types && :partnerType or n.partner_types = '{}'", "partnerType")
                .and(query.territory, ABOUT, "territory")
                .and(query.municipality == null || query.municipality.isEmpty() ? null : municipalities(query.municipality), ABOUT.replace(":territory", ":municipality"), "municipality")
                .and(query.matching, MATCHING, "matching");
        if (query.matching != null) {
            notices.with("counterpart", counterpart(query.matching));
        }
        var states = query.state == null || query.state.isEmpty() ? List.of(State.open) : query.state;
        notices.andWhen(!states.contains(State.past), CURRENT).andWhen(!states.contains(State.open), "not " + CURRENT);
        var sorted = query.sort == null || query.sort.isEmpty() ? List.of("-postedOn") : query.sort;
        return saying(notices, query.q).page(query, SORTING.orderBy(sorted), this::view);
    }

    Optional<NoticeView> find(UUID id) {
        return sql.query(NOTICE).with("today", LocalDate.now(clock)).and(id, "n.id = :id", "id").first(this::view);
    }

    private NoticeKind counterpart(UUID notice) {
        return sql.query("select kind from notice where id = :id").with("id", notice).first(row -> row.code("kind", NoticeKind.class))
                .map(NoticeKind::counterpart).orElse(null);
    }

    private static Query saying(Query query, String q) {
        var words = q == null ? List.<String>of() : Stream.of(q.strip().split("\\s+")).filter(word -> !word.isEmpty()).limit(8).toList();
        for (var i = 0; i < words.size(); i++) {
            query.add("and position(fold(:word%d) in n.search_text) > 0".formatted(i)).with("word" + i, words.get(i));
        }
        return query;
    }

    private List<UUID> municipalities(List<Integer> nisCodes) {
        var found = sql.query("select id from territory where type = 'municipality' and nis_code = any(:nisCodes)").with("nisCodes", nisCodes).list(row -> row.uuid("id"));
        return found.isEmpty() ? List.of(new UUID(0, 0)) : found;
    }

    private NoticeView view(Row row) throws SQLException {
        var id = row.uuid("id");
        var organization = row.uuid("organization_id");
        var partnership = row.uuid("partnership_id");
        var status = row.code("status", NoticeStatus.class);
        var current = row.bool("current");
        return new NoticeView(id, links.to("notices", id), row.code("kind", NoticeKind.class),
                Ref.to(links, "organizations", organization, row.localized("organization_name")), Ref.to(links, "partnerships", partnership, row.localized("partnership_name")),
                row.localized("title"), row.localized("details"), row.texts("themes"), row.text("theme_other"), row.texts("target_groups"), row.text("target_group_other"),
                row.texts("languages"), row.texts("partner_types"), row.text("partner_other"), territories(row),
                new NoticeFields.Contact(row.localized("contact_function"), row.text("contact_email"), row.text("contact_phone")),
                Ref.to(links, "partnerships", row.uuid("introduction_by_id"), row.localized("introduction_name")), row.date("posted_on"), row.date("open_until"),
                status, current, row.date("closed_on"), row.text("outcome"), permissions.actions(status, current, organization, partnership), row.integer("version"));
    }

    private List<Ref> territories(Row row) throws SQLException {
        return row.json("territories", new TypeReference<List<Named>>() {
        }).stream().map(named -> Ref.to(links, "territories", named.id(), named.name())).toList();
    }
}
