package brussels.samenhang.exchange.feed;

import brussels.samenhang.journal.Act;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * The journal as a feed. Only what every running transaction is younger than is told, and in the order of the
 * transactions: whatever commits later comes later, so who reads on after a cursor misses nothing.
 */
@Singleton
class ChangeReader {

    static final String SCOPE = "register.read";
    private static final String CHANGES = """
            select j.id, j.transaction_id::text::bigint as transaction, j.at, j.act, j.subject_type, j.subject_id, j.before, j.after,
              j.organization_id, j.partnership_id, p.name as partnership_name
            from journal_entry j left join partnership p on p.id = j.partnership_id
            where j.transaction_id < pg_snapshot_xmin(pg_current_snapshot())
              and (j.transaction_id, j.id) > (cast(:transaction as xid8), :id)""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    /** One more than fits on the page, so that the caller knows whether there is a next one. */
    List<ChangeView> after(ChangeQuery query, ChangeCursor cursor) {
        var changes = sql.query(CHANGES).with("transaction", String.valueOf(cursor.transaction())).with("id", cursor.id())
                .and(query.type, "j.subject_type = any(:type)", "type")
                .and(query.partnership, "j.partnership_id = any(:partnership)", "partnership");
        if (viewer.isAdministration()) {
            changes.add("and j.act = any(:known)").with("known", List.of(Act.values()));
        } else {
            changes.add("and (j.act = any(:acts) or j.act = any(:known) and (j.organization_id = any(cast(:own as uuid[])) or j.partnership_id = any(cast(:coordinated as uuid[]))))")
                    .with("acts", viewer.hasScope(SCOPE) ? KnownActs.withRegister() : KnownActs.forAnybody())
                    .with("known", List.of(Act.values())).with("own", viewer.organizations().keySet()).with("coordinated", viewer.coordinatedPartnerships());
        }
        return changes.add("order by j.transaction_id, j.id limit :limit").with("limit", query.pageSize + 1).list(this::view);
    }

    private ChangeView view(Row row) throws SQLException {
        var type = row.text("subject_type");
        var subject = row.uuid("subject_id");
        var before = row.json("before", JsonNode.class);
        var after = row.json("after", JsonNode.class);
        var act = row.code("act", Act.class);
        var kind = KnownActs.kind(act, before, after);
        var whole = takesPart(row.uuid("organization_id"), row.uuid("partnership_id"));
        var fields = whole || viewer.hasScope(SCOPE);
        return new ChangeView(String.valueOf(row.integer64("id")), new ChangeCursor(row.integer64("transaction"), row.integer64("id")).text(),
                row.instant("at"), act, kind, new ChangeView.Subject(type, subject, address(type, subject)),
                Ref.to(links, "partnerships", row.uuid("partnership_id"), row.localized("partnership_name")),
                kind == ChangeKind.merged ? replacement(type, after) : null,
                told(fields, whole, type, before), told(fields, whole, type, after));
    }

    /** The same who read it in the journal. */
    private boolean takesPart(UUID organization, UUID partnership) {
        return viewer.isAdministration() || viewer.belongsTo(organization) || viewer.coordinates(partnership);
    }

    private static JsonNode told(boolean fields, boolean whole, String type, JsonNode state) {
        return whole ? state : fields ? KnownActs.published(type, state) : null;
    }

    private URI replacement(String type, JsonNode after) {
        var id = after == null ? null : after.path(type).textValue();
        return id == null ? null : address(type, UUID.fromString(id));
    }

    private URI address(String type, UUID id) {
        var collection = KnownActs.collection(type);
        return collection == null ? null : links.to(collection, id);
    }
}
