package brussels.samenhang.journal;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.security.Viewer;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;

/** The journal as far as the viewer takes part: the administration sees all, others their organizations and what they coordinate. */
@Singleton
class JournalReader {

    private static final String ENTRY = """
            select j.id, j.at, j.act, j.subject_type, j.subject_id, p.name as actor, j.before, j.after
            from journal_entry j left join person p on p.id = j.actor_person_id
            where true""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    Slice<JournalEntryView> page(JournalQuery query) {
        return visible()
                .and(query.subjectType, "j.subject_type = :subjectType", "subjectType")
                .and(query.subject, "j.subject_id = :subject", "subject")
                .and(query.partnership, "j.partnership_id = :partnership", "partnership")
                .and(query.organization, "j.organization_id = :organization", "organization")
                .page(query, "order by j.id desc", this::entry);
    }

    JournalEntryView get(long id) {
        return visible().and(id, "j.id = :id", "id").first(this::entry).orElseThrow(() -> Problem.notFound("journalEntryId", id));
    }

    private Query visible() {
        var query = sql.query(ENTRY);
        return viewer.isAdministration() ? query
                : query.add("and (j.organization_id = any(cast(:own as uuid[])) or j.partnership_id = any(cast(:coordinated as uuid[])))")
                        .with("own", viewer.organizations().keySet()).with("coordinated", viewer.coordinatedPartnerships());
    }

    private JournalEntryView entry(Row row) throws SQLException {
        var id = row.integer64("id");
        return new JournalEntryView(id, links.to("journalEntries", id), row.instant("at"), row.code("act", Act.class), row.text("subject_type"),
                row.uuid("subject_id"), row.text("actor"), row.json("before", JsonNode.class), row.json("after", JsonNode.class));
    }
}
