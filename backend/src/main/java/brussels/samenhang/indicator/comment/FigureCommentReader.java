package brussels.samenhang.indicator.comment;

import brussels.samenhang.indicator.comment.FigureCommentFields.Audience;
import brussels.samenhang.indicator.comment.FigureCommentView.CommentedObservation;
import brussels.samenhang.indicator.comment.FigureCommentView.State;
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

/** Comments on figures as they are read: latest figure first, then as they were written. */
@Singleton
class FigureCommentReader {

    /** A figure {@code o} as {@link CommentedFigure} keeps it. */
    private static final String FIGURE = """
            jsonb_strip_nulls(jsonb_build_object('value', round(o.value, o.value_scale)::text, 'lower', round(o.lower_bound, o.value_scale)::text,
              'upper', round(o.upper_bound, o.value_scale)::text, 'absence', o.absence_reason))""";
    private static final String COMMENT = """
            select c.*, i.code, v.name as indicator_name, o.period, p.name as partnership_name, g.name as organization_name, jsonb_strip_nulls(c.about) <> %s as earlier
            from figure_comment c join observation o on o.id = c.observation_id join indicator i on i.id = o.indicator_id join indicator_version v on v.id = o.indicator_version_id
              join partnership p on p.id = c.partnership_id left join organization g on g.id = c.organization_id
            where true and """.formatted(FIGURE);
    private static final String ORDER = "order by o.period_end desc, p.sort_name, c.written_on, c.id";

    /** A figure with the partnership it is about. */
    record Commented(UUID partnership, CommentedFigure figure) {
    }

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    FigureCommentPermissions permissions;

    Slice<FigureCommentView> page(FigureCommentQuery query) {
        return seen().and(query.observation, "c.observation_id = any(:observation)", "observation").and(query.indicator, "i.code = any(:indicator)", "indicator")
                .and(query.partnership, "c.partnership_id = any(:partnership)", "partnership").and(query.state, "c.state = any(:state)", "state")
                .and(query.answered, "(c.answer is not null) = :answered", "answered").page(query, ORDER, this::view);
    }

    Optional<FigureCommentView> find(UUID id) {
        return seen().and(id, "c.id = :id", "id").first(this::view);
    }

    Optional<Commented> figure(UUID observation) {
        return sql.query("select o.partnership_id, %s as figure from observation o where o.id = :id".formatted(FIGURE)).with("id", observation)
                .first(row -> new Commented(row.uuid("partnership_id"), row.json("figure", CommentedFigure.class)));
    }

    private Query seen() {
        return permissions.bind(sql.query(COMMENT)).add(FigureCommentPermissions.SEEN);
    }

    private FigureCommentView view(Row row) throws SQLException {
        var id = row.uuid("id");
        var observation = row.uuid("observation_id");
        var partnership = row.uuid("partnership_id");
        var organization = row.uuid("organization_id");
        var state = row.code("state", State.class);
        return new FigureCommentView(id, links.to("figureComments", id),
                new CommentedObservation(observation, links.to("observations", observation), row.text("code"), row.localized("indicator_name"), row.text("period")),
                Ref.to(links, "partnerships", partnership, row.localized("partnership_name")), Ref.to(links, "organizations", organization, row.localized("organization_name")),
                row.code("audience", Audience.class), row.localized("words"), row.bool("earlier"), state, row.text("hidden_reason"), row.localized("answer"), row.date("answered_on"),
                row.date("written_on"), permissions.actions(partnership, organization, state), row.integer("version"));
    }
}
