package brussels.samenhang.relation;

import brussels.samenhang.relation.RelationCommands.Turn;
import brussels.samenhang.relation.RelationCommands.Verdict;
import brussels.samenhang.relation.RelationFields.Formality;
import brussels.samenhang.relation.RelationFields.Initiator;
import brussels.samenhang.relation.RelationFields.Origin;
import brussels.samenhang.relation.RelationView.Answered;
import brussels.samenhang.relation.RelationView.Said;
import brussels.samenhang.relation.RelationView.State;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Relations as far as the reader may see them: by the names of the two sides. */
@Singleton
class RelationReader {

    static final String STATE = "coalesce(r.answer, 'declared')";
    private static final String SELECT = """
            select r.*, %s as state, a.name as declarer_name, b.name as other_name, p.name as partnership_name, %s as whole
            from organization_relation r join organization a on a.id = r.declarer_id join organization b on b.id = r.other_id left join partnership p on p.id = r.partnership_id
            where (%s or %s)""".formatted(STATE, RelationPermissions.WHOLE, RelationPermissions.WHOLE, RelationPermissions.MUTUAL);
    private static final String ORDER = "order by a.sort_name, b.sort_name, r.id";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    RelationPermissions permissions;

    Slice<RelationView> page(RelationQuery query) {
        return seen().and(query.organization, "r.declarer_id = any(:organization) or r.other_id = any(:organization)", "organization")
                .and(query.partnership, "r.partnership_id = any(:partnership)", "partnership").and(query.state, STATE + " = any(:state)", "state")
                .and(query.tag, "r.tags && cast(:tag as text[]) or r.answer_tags && cast(:tag as text[])", "tag").and(query.ended, "(r.ended_on is not null) = :ended", "ended")
                .page(query, ORDER, this::view);
    }

    Optional<RelationView> find(UUID id) {
        return seen().and(id, "r.id = :id", "id").first(this::view);
    }

    private Query seen() {
        return permissions.bind(sql.query(SELECT));
    }

    private RelationView view(Row row) throws SQLException {
        var id = row.uuid("id");
        var declarer = row.uuid("declarer_id");
        var other = row.uuid("other_id");
        var state = row.code("state", State.class);
        var whole = row.bool("whole");
        var answeredAt = row.instant("answered_at");
        return new RelationView(id, links.to("relations", id), Ref.to(links, "organizations", declarer, row.localized("declarer_name")),
                Ref.to(links, "organizations", other, row.localized("other_name")), Ref.to(links, "partnerships", row.uuid("partnership_id"), row.localized("partnership_name")), state,
                row.texts("tags"), row.code("formality", Formality.class), row.date("since"), state == State.qualified ? row.texts("answer_tags") : null,
                row.code("evolution", Turn.class), row.date("evolved_on"), row.date("ended_on"), whole ? row.text("end_reason") : null, whole ? said(row, declarer) : null,
                whole && answeredAt != null ? answered(row) : null, whole && answeredAt != null ? row.instant("said_at").isAfter(answeredAt) : null,
                permissions.actions(declarer, other, state, row.date("ended_on") == null), row.integer("version"));
    }

    private Said said(Row row, UUID declarer) throws SQLException {
        return new Said(row.code("origin", Origin.class), row.code("initiator", Initiator.class), row.texts("benefits"), permissions.readsMotives(declarer) ? row.texts("motives") : null,
                row.text("own_word"), row.text("carried_by"), row.localized("note"), row.date("observed_on"));
    }

    private static Answered answered(Row row) throws SQLException {
        return new Answered(row.code("answer", Verdict.class), row.texts("answer_benefits"), row.text("answer_word"), row.localized("answer_note"), row.instant("answered_at"));
    }
}
