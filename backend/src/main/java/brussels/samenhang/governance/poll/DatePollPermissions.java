package brussels.samenhang.governance.poll;

import brussels.samenhang.governance.Sight;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Who keeps the papers of the body asks and chooses; who was asked, or takes part and is let in, answers. */
@Singleton
class DatePollPermissions {

    static final String ASK = "datePoll-ask";
    static final String ANSWER = "datePoll-answer";
    static final String SETTLE = "datePoll-settle";

    @Inject
    Sight sight;

    @Inject
    Viewer viewer;

    @Inject
    Sql sql;

    @Blocking
    @PermissionChecker(ASK)
    boolean mayAsk(SecurityIdentity identity, UUID meetingId) {
        return sight.keepsThatOf("meeting", meetingId);
    }

    @Blocking
    @PermissionChecker(ANSWER)
    boolean mayAnswer(SecurityIdentity identity, UUID datePollId) {
        return viewer.isPerson() && body(datePollId).filter(body -> body.inside() && (body.takesPart() || isAsked(datePollId))).isPresent();
    }

    @Blocking
    @PermissionChecker(SETTLE)
    boolean maySettle(SecurityIdentity identity, UUID datePollId) {
        return viewer.isPerson() && body(datePollId).filter(Sight.Body::keeps).isPresent();
    }

    private boolean isAsked(UUID poll) {
        return sql.query("select from date_poll_invitee where poll_id = :poll and person_id = :person").with("poll", poll).with("person", viewer.personId().orElse(null)).exists();
    }

    private Optional<Sight.Body> body(UUID poll) {
        return poll == null ? Optional.empty()
                : sql.query("select m.body_id from date_poll q join meeting m on m.id = q.meeting_id where q.id = :id").with("id", poll).first(row -> row.uuid("body_id")).flatMap(sight::find);
    }
}
