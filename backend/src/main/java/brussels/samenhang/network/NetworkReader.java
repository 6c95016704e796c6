package brussels.samenhang.network;

import brussels.samenhang.network.NetworkFields.Coordination;
import brussels.samenhang.network.NetworkFields.Level;
import brussels.samenhang.network.NetworkFields.Obligation;
import brussels.samenhang.network.NetworkQuery.State;
import brussels.samenhang.network.NetworkView.Contact;
import brussels.samenhang.network.NetworkView.Distinction;
import brussels.samenhang.network.NetworkView.Origin;
import brussels.samenhang.network.NetworkView.Statement;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Networks as they are read: a page of the register in two statements, one network in one. */
@Singleton
class NetworkReader {

    private static final String CURRENT = "(n.archived_on is null and (n.valid_until is null or n.valid_until >= :today))";
    private static final String SHARED = """
            n.*, o.name as organizer, %s as current,
              (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) order by t.sort_name), '[]')
                from network_territory nt join territory t on t.id = nt.territory_id where nt.network_id = n.id) as territories,
              (select count(distinct a.organization_id) from network_attendance a join organization x on x.id = a.organization_id and x.merged_into_id is null
                where a.network_id = n.id and daterange(a.valid_from, a.valid_until, '[]') @> :today)::integer as attendances""".formatted(CURRENT);
    private static final String ITEM = """
            select %s, (select max(s.stated_on) from network_statement s where s.network_id = n.id) as stated_on
            from network n left join organization o on o.id = n.organizer_id
            where n.merged_into_id is null""".formatted(SHARED);
    private static final String ONE = """
            select %s,
              (select coalesce(jsonb_agg(jsonb_build_object('fields', s.fields, 'on', s.stated_on, 'origin', s.origin, 'organization', so.id, 'name', so.name,
                  'source', s.source, 'recordedAt', s.recorded_at) order by s.recorded_at desc, s.id desc), '[]')
                from network_statement s left join organization so on so.id = s.organization_id where s.network_id = n.id) as statements,
              (select coalesce(jsonb_agg(jsonb_build_object('id', other.id, 'name', other.name, 'note', d.note) order by other.sort_name), '[]')
                from network_distinction d join network other on other.id in (d.network_id, d.other_id) and other.id <> n.id and other.merged_into_id is null
                where n.id in (d.network_id, d.other_id)) as distinctions
            from network n left join organization o on o.id = n.organizer_id
            where n.id = :id""".formatted(SHARED);
    private static final String WORKS_IN = """
            exists (select from network_territory nt join territory t on t.id = nt.territory_id
              where nt.network_id = n.id and (t.id = any(:territory) or t.type in ('neighborhood', 'livedNeighborhood') and t.parent_id = any(:territory)
                or exists (select from territory_municipality tm where tm.territory_id = t.id and tm.municipality_id = any(:territory))))""";
    private static final Sorting SORTING = Sorting.by("name", "n.sort_name").and("statedOn", "stated_on").endingWith("n.id");

    private record Named(UUID id, Localized name, String note) {
    }

    private record Stated(List<String> fields, LocalDate on, Origin origin, UUID organization, Localized name, String source, Instant recordedAt) {
    }

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    NetworkPermissions permissions;

    @Inject
    Clock clock;

    Slice<NetworkItem> page(NetworkQuery query) {
        var networks = sql.query(ITEM).with("today", LocalDate.now(clock))
                .and(query.territory, WORKS_IN, "territory")
                .and(query.municipality == null || query.municipality.isEmpty() ? null : municipalities(query.municipality), WORKS_IN.replace(":territory", ":municipality"), "municipality")
                .and(query.theme, "n.themes && :theme", "theme")
                .and(query.coordination, "n.coordination = any(:coordination)", "coordination")
                .and(query.level, "n.level = any(:level)", "level")
                .and(query.activity, "n.activities && :activity", "activity");
        if (query.verified != null) {
            networks.andWhen(query.verified, "n.verified_on is not null").andWhen(!query.verified, "n.verified_on is null");
        }
        var states = query.state == null || query.state.isEmpty() ? List.of(State.current) : query.state;
        networks.andWhen(!states.contains(State.archived), CURRENT).andWhen(!states.contains(State.current), "not " + CURRENT);
        return named(networks, query.q).page(query, SORTING.orderBy(query.sort), this::item);
    }

    Optional<NetworkView> find(UUID id) {
        return sql.query(ONE).with("id", id).with("today", LocalDate.now(clock)).first(this::view);
    }

    /** Every word occurs, or something very like the whole does. */
    private static Query named(Query query, String q) {
        var words = q == null ? List.<String>of() : Stream.of(q.strip().split("\\s+")).filter(word -> !word.isEmpty()).limit(8).toList();
        if (words.isEmpty()) {
            return query;
        }
        query.add("and (word_similarity(fold(:q), n.search_text) >= 0.6 or (true").with("q", q.strip());
        for (var i = 0; i < words.size(); i++) {
            query.add("and position(fold(:word%d) in n.search_text) > 0".formatted(i)).with("word" + i, words.get(i));
        }
        return query.add("))");
    }

    private List<UUID> municipalities(List<Integer> nisCodes) {
        var found = sql.query("select id from territory where type = 'municipality' and nis_code = any(:nisCodes)").with("nisCodes", nisCodes).list(row -> row.uuid("id"));
        return found.isEmpty() ? List.of(new UUID(0, 0)) : found;
    }

    private NetworkItem item(Row row) throws SQLException {
        var id = row.uuid("id");
        var organizer = row.localized("organizer");
        var name = row.text("organizer_name");
        return new NetworkItem(id, links.to("networks", id), row.localized("name"), row.code("coordination", Coordination.class), row.texts("themes"),
                row.code("level", Level.class), territories(row), row.texts("activities"),
                organizer != null || name == null ? organizer : new Localized(name, name, name), row.code("attendance", Obligation.class),
                row.text("meeting_interval"), row.boolOrNull("temporary"), row.date("valid_from"), row.date("valid_until"), row.bool("current"),
                row.date("verified_on"), row.integer("attendances"), row.date("stated_on"));
    }

    private NetworkView view(Row row) throws SQLException {
        var id = row.uuid("id");
        return new NetworkView(id, links.to("networks", id), row.localized("name"), row.texts("aliases"), row.localized("details"), contact(row),
                row.code("coordination", Coordination.class), row.texts("themes"), row.text("theme_other"), row.code("level", Level.class), territories(row),
                row.texts("activities"), row.text("activity_other"), Ref.to(links, "organizations", row.uuid("organizer_id"), row.localized("organizer")),
                row.text("organizer_name"), row.boolOrNull("legal_person"), row.boolOrNull("temporary"), row.date("valid_from"), row.date("valid_until"),
                row.text("funding_body"), row.code("attendance", Obligation.class), row.localized("participants"), row.text("meeting_interval"),
                row.bool("current"), row.date("archived_on"), row.text("archive_reason"), row.date("verified_on"), row.integer("attendances"),
                statements(row), distinctions(row), row.instant("updated_at"), permissions.actions(row.date("archived_on") != null), row.integer("version"));
    }

    private static Contact contact(Row row) throws SQLException {
        var contact = new Contact(row.localized("contact_function"), row.text("contact_email"), row.text("contact_phone"), row.text("contact_person"));
        return contact.equals(new Contact(null, null, null, null)) ? null : contact;
    }

    private List<Ref> territories(Row row) throws SQLException {
        return row.json("territories", new TypeReference<List<Named>>() {
        }).stream().map(territory -> Ref.to(links, "territories", territory.id(), territory.name())).toList();
    }

    private List<Statement> statements(Row row) throws SQLException {
        return row.json("statements", new TypeReference<List<Stated>>() {
        }).stream().map(said -> new Statement(said.fields(), said.on(), said.origin(), Ref.to(links, "organizations", said.organization(), said.name()),
                said.source(), said.recordedAt())).toList();
    }

    private List<Distinction> distinctions(Row row) throws SQLException {
        return row.json("distinctions", new TypeReference<List<Named>>() {
        }).stream().map(other -> new Distinction(Ref.to(links, "networks", other.id(), other.name()), other.note())).toList();
    }
}
