package brussels.samenhang.governance.task;

import brussels.samenhang.governance.Sight;
import brussels.samenhang.governance.task.AssignedTask.Status;
import brussels.samenhang.governance.task.AssignedTaskView.Action;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.PageRequest;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Tasks as they are read. */
@Singleton
class AssignedTaskReader {

    /** Which tasks. */
    public static class AssignedTaskQuery extends PageRequest {

        @QueryParam("partnership")
        @Parameter(description = "Only of these partnerships.")
        public List<UUID> partnership;

        @QueryParam("body")
        @Parameter(description = "Only of these bodies.")
        public List<UUID> body;

        @QueryParam("meeting")
        @Parameter(description = "Only agreed at these meetings.")
        public List<UUID> meeting;

        @QueryParam("decision")
        @Parameter(description = "Only following from these decisions.")
        public List<UUID> decision;

        @QueryParam("organization")
        @Parameter(description = "Only of these organizations.")
        public List<UUID> organization;

        @QueryParam("status")
        public List<Status> status;
    }

    /** The viewer holds the post today. */
    static final String HOLDS = """
            exists (select from appointment h where h.post_id = t.post_id and h.person_id = cast(:sightSelf as uuid) and daterange(h.valid_from, h.valid_until, '[]') @> cast(:sightToday as date))""";
    /** It is the viewer's to do; who holds the post and an organization's people know of it only when the body lets them in. */
    static final String OWN = "(t.person_id = cast(:sightSelf as uuid) or (" + HOLDS + " or t.organization_id = any(cast(:acting as uuid[]))) and " + Sight.INSIDE + ")";
    private static final String TASK = """
            select t.id, t.body_id, b.name as body_name, b.partnership_id, p.name as partnership_name, t.meeting_id, m.title as meeting_title, t.decision_id, d.title as decision_title,
              t.title, t.note, t.organization_id, o.name as organization_name, x.name as person, t.post_id, coalesce(post.title, role.label) as post_name, t.due_on, t.status, t.ended_on,
              t.outcome, t.version, %1$s as keeps, %2$s as own
            from assigned_task t join body b on b.id = t.body_id join partnership p on p.id = b.partnership_id left join meeting m on m.id = t.meeting_id
              left join decision d on d.id = t.decision_id left join organization o on o.id = t.organization_id left join person x on x.id = t.person_id
              left join post on post.id = t.post_id left join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type
            where (%3$s and %4$s or %2$s)""".formatted(Sight.KEEPS, OWN, Sight.INSIDE, Sight.TAKES_PART);

    @Inject
    Sql sql;

    @Inject
    Sight sight;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    Slice<AssignedTaskView> page(AssignedTaskQuery query) {
        return tasks().and(query.partnership, "b.partnership_id = any(:partnership)", "partnership").and(query.body, "b.id = any(:body)", "body")
                .and(query.meeting, "t.meeting_id = any(:meeting)", "meeting").and(query.decision, "t.decision_id = any(:decision)", "decision")
                .and(query.organization, "t.organization_id = any(:organization)", "organization").and(query.status, "t.status = any(:status)", "status")
                .page(query, "order by t.status <> 'open', t.due_on nulls last, t.created_at, t.id", this::view);
    }

    Optional<AssignedTaskView> find(UUID id) {
        return tasks().and(id, "t.id = :id", "id").first(this::view);
    }

    boolean isOwn(UUID id) {
        return bind(sql.query("select from assigned_task t join body b on b.id = t.body_id where t.id = :id and " + OWN)).with("id", id).exists();
    }

    Query bind(Query query) {
        return sight.bind(query).with("acting", viewer.organizations().keySet().stream().filter(viewer::mayEditOrganization).toList());
    }

    private Query tasks() {
        return bind(sql.query(TASK));
    }

    private AssignedTaskView view(Row row) throws SQLException {
        var status = row.code("status", Status.class);
        var keeps = row.bool("keeps");
        var actions = status != Status.open ? List.<Action>of() : keeps ? List.of(Action.edit, Action.end) : row.bool("own") ? List.of(Action.end) : List.<Action>of();
        return new AssignedTaskView(row.uuid("id"), links.to("assignedTasks", row.uuid("id")), Ref.to(links, "bodies", row.uuid("body_id"), row.localized("body_name")),
                Ref.to(links, "partnerships", row.uuid("partnership_id"), row.localized("partnership_name")), Ref.to(links, "meetings", row.uuid("meeting_id"), row.localized("meeting_title")),
                Ref.to(links, "decisions", row.uuid("decision_id"), row.localized("decision_title")), row.localized("title"), row.text("note"),
                Ref.to(links, "organizations", row.uuid("organization_id"), row.localized("organization_name")), row.text("person"),
                Ref.to(links, "posts", row.uuid("post_id"), row.localized("post_name")), row.date("due_on"), status, row.date("ended_on"), row.text("outcome"),
                viewer.isPerson() ? actions : null, row.integer("version"));
    }
}
