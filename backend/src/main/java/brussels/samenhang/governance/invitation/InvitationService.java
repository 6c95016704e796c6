package brussels.samenhang.governance.invitation;

import brussels.samenhang.governance.Trail;
import brussels.samenhang.journal.Act;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.work.TaskStatus;
import brussels.samenhang.shared.work.Works;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Starts the invitations of a meeting, and shows what became of them. */
@Singleton
class InvitationService {

    private static final String SENT = """
            select m.id, m.kind, m.edition, x.name as person, o.id as organization_id, o.name as organization_name, m.state, m.method = 'CANCEL' as cancellation, m.sent_at
            from meeting_mail m left join person x on x.id = m.person_id left join organization o on o.id = m.organization_id
            where m.meeting_id = :meeting order by m.kind, m.edition desc, o.sort_name, m.id""";

    private record Standing(UUID body, String status) {
    }

    @Inject
    Works works;

    @Inject
    Trail trail;

    @Inject
    Links links;

    @Inject
    Sql sql;

    List<InvitationView> list(UUID meeting) {
        return sql.query(SENT).with("meeting", meeting).list(row -> new InvitationView(row.uuid("id"), row.code("kind", MeetingPost.Kind.class), row.integer("edition"), row.text("person"),
                Ref.to(links, "organizations", row.uuid("organization_id"), row.localized("organization_name")), row.code("state", InvitationView.State.class), row.bool("cancellation"),
                row.instant("sent_at")));
    }

    TaskStatus send(UUID meeting) {
        var task = QuarkusTransaction.requiringNew().call(() -> begin(meeting));
        return works.find(task).orElseThrow();
    }

    private UUID begin(UUID meeting) {
        var standing = sql.query("select body_id, status from meeting where id = :id").with("id", meeting).first(row -> new Standing(row.uuid("body_id"), row.text("status")))
                .orElseThrow(() -> Problem.notFound("meetingId", meeting));
        if (standing.status().equals("held")) {
            throw Problem.of(ProblemType.stateConflict).because("meetingMail.held");
        }
        trail.record(Act.meetingInvitationsSent, "meeting", meeting, standing.body(), null, null);
        return works.start(InvitationWork.KIND, meeting, null);
    }
}
