package brussels.samenhang.coordination.handover;

import brussels.samenhang.shared.document.Chapter;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.PageRequest;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.security.Viewer;
import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Handovers as they are read; the chapters of an open one come from whoever has something to hand over. */
@Singleton
class HandoverReader {

    /** Which handovers. */
    public static class HandoverQuery extends PageRequest {

        @QueryParam("post")
        @Parameter(description = "Only of this post.")
        public UUID post;

        @QueryParam("partnership")
        @Parameter(description = "Only of posts of this partnership.")
        public UUID partnership;

        @QueryParam("status")
        @Parameter(description = "Only those that stand like this.")
        public List<Handover.Status> status;
    }

    private static final String SELECT = """
            select h.*, coalesce(post.title, role.label) as function, coalesce(p.name, t.name, o.name) as place, a.person_id as predecessor
            from handover h join post on post.id = h.post_id left join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type
            left join partnership p on p.id = post.partnership_id left join territory t on t.id = post.territory_id left join organization o on o.id = post.organization_id
            left join appointment a on a.id = h.from_appointment_id where true""";
    private static final String SEEN = """
            :everything or post.partnership_id = any(cast(:coordinated as uuid[])) or exists (
              select from appointment own where own.post_id = post.id and own.person_id = cast(:self as uuid)
                and (own.id = h.from_appointment_id or coalesce(own.valid_until, cast(:today as date)) >= cast(:today as date)))""";
    private static final TypeReference<List<Handover.Note>> NOTES = new TypeReference<>() {
    };
    private static final TypeReference<List<Chapter>> CHAPTERS = new TypeReference<>() {
    };

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    HandoverPermissions permissions;

    @Inject
    @All
    List<HandoverSource> sources;

    @Inject
    Clock clock;

    Slice<HandoverItem> page(HandoverQuery query) {
        return sql.query(SELECT).andWhen(true, SEEN).with("everything", viewer.isAdministration()).with("coordinated", viewer.coordinatedPartnerships())
                .with("self", viewer.personId().orElse(null)).with("today", LocalDate.now(clock))
                .and(query.post, "h.post_id = :post", "post").and(query.partnership, "post.partnership_id = :partnership", "partnership")
                .and(query.status, "h.status = any(:status)", "status")
                .page(query, "order by h.created_at desc, h.id", row -> new HandoverItem(row.uuid("id"), links.to("handovers", row.uuid("id")), post(row),
                        row.code("status", Handover.Status.class), row.instant("created_at"), row.instant("completed_at"), row.instant("received_at")));
    }

    HandoverView find(UUID id) {
        return sql.query(SELECT).and(id, "h.id = :id", "id").first(this::view).orElseThrow(() -> Problem.notFound("handoverId", id));
    }

    /** What there is to hand over now, in the order of the chapters. */
    List<Chapter> chapters(UUID post, UUID predecessor) {
        var partnerships = Set.copyOf(sql.query("select partnership_id from post_partnership where post_id = :post").with("post", post).list(row -> row.uuid("partnership_id")));
        var scope = new HandoverScope(post, partnerships, predecessor, LocalDate.now(clock));
        return sources.stream().map(source -> source.chapter(scope)).flatMap(Optional::stream).filter(chapter -> !chapter.lines().isEmpty())
                .sorted(Comparator.comparingInt(Chapter::position).thenComparing(Chapter::code)).toList();
    }

    private HandoverView view(Row row) throws SQLException {
        var id = row.uuid("id");
        var kept = row.json("content", CHAPTERS);
        var ticks = sql.query("select item, ticked_at, remark from handover_tick where handover_id = :id order by ticked_at, item").with("id", id)
                .list(tick -> new HandoverView.Ticked(tick.text("item"), tick.instant("ticked_at"), tick.text("remark")));
        var status = row.code("status", Handover.Status.class);
        return new HandoverView(id, links.to("handovers", id), post(row), row.localized("place"), status, row.instant("created_at"), row.instant("completed_at"),
                row.instant("received_at"), kept == null ? chapters(row.uuid("post_id"), row.uuid("predecessor")) : kept, HandoverView.notes(row.json("notes", NOTES)),
                ticks, actions(status, permissions.part(id)), row.integer("version"));
    }

    private static List<HandoverView.Action> actions(Handover.Status status, HandoverPermissions.Part part) {
        return switch (status) {
            case open -> part.manages() || part.predecessor() ? List.of(HandoverView.Action.edit, HandoverView.Action.complete) : List.of();
            case ready -> part.manages() || part.successor() ? List.of(HandoverView.Action.tick, HandoverView.Action.receive) : List.of();
            case received -> List.of();
        };
    }

    private Ref post(Row row) throws SQLException {
        return Ref.to(links, "posts", row.uuid("post_id"), row.localized("function"));
    }
}
