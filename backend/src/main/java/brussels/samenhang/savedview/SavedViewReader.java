package brussels.samenhang.savedview;

import brussels.samenhang.savedview.SavedViewFields.Audience;
import brussels.samenhang.savedview.SavedViewView.Rhythm;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Own views and those shared with the reader, by name. */
@Singleton
class SavedViewReader {

    private static final String SEEN = """
            select w.*, p.name as partnership_name, w.person_id = cast(:self as uuid) as own, s.rhythm
            from saved_view w left join partnership p on p.id = w.partnership_id
              left join saved_view_subscription s on s.saved_view_id = w.id and s.person_id = cast(:self as uuid)
            where (w.person_id = cast(:self as uuid) or w.audience = 'partnership' and w.partnership_id = any(cast(:part as uuid[])) or w.audience = 'administration' and :administration)""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    List<SavedViewView> all() {
        return seen().add("order by own desc, lower(w.name), w.id").list(this::view);
    }

    Optional<SavedViewView> find(UUID id) {
        return seen().and(id, "w.id = :id", "id").first(this::view);
    }

    private Query seen() {
        var part = new HashSet<>(viewer.memberPartnerships());
        part.addAll(viewer.coordinatedPartnerships());
        return sql.query(SEEN).with("self", viewer.personId().orElse(null)).with("part", part).with("administration", viewer.isAdministration());
    }

    private SavedViewView view(Row row) throws SQLException {
        var id = row.uuid("id");
        var address = row.text("address");
        return new SavedViewView(id, links.to("savedViews", id), row.text("name"), address, row.text("note"), row.code("audience", Audience.class),
                Ref.to(links, "partnerships", row.uuid("partnership_id"), row.localized("partnership_name")), row.bool("own"), Address.of(address).rhythms(),
                row.code("rhythm", Rhythm.class), row.integer("version"));
    }
}
