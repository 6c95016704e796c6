package brussels.samenhang.governance.invitation;

import brussels.samenhang.governance.invitation.MeetingPost.Kind;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.work.WorkResult;
import brussels.samenhang.shared.work.WorkRun;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Goes round the recipients of a run: each in turn, those that were refused again, and tells how far it is. */
@Singleton
public class PostRound {

    private static final String ENDED = "select count(*) filter (where state = 'sent')::int as sent, count(*) filter (where state = 'failed')::int as failed, "
            + "count(*) filter (where state = 'unconfirmed')::int as unconfirmed from meeting_mail where meeting_id = :meeting and kind = :kind and edition = :edition";
    private static final String SENDING = "meetingMail.sending";

    @Inject
    MeetingPost post;

    @Inject
    Sql sql;

    @ConfigProperty(name = "samenhang.meeting-mail.pause", defaultValue = "5s")
    Duration pause;

    public WorkResult send(WorkRun run, Kind kind, int edition, String result) {
        var left = post.waiting(run.subject(), kind, edition, run.id());
        var total = left.size();
        var done = 0;
        while (!left.isEmpty()) {
            var refused = new ArrayList<UUID>();
            for (var mail : left) {
                run.at(SENDING, done, total);
                if (post.send(mail, run.id())) {
                    done++;
                } else {
                    refused.add(mail);
                }
            }
            left = List.copyOf(refused);
            if (!left.isEmpty()) {
                rest();
            }
        }
        run.at(SENDING, total, total);
        return sql.query(ENDED).with("meeting", run.subject()).with("kind", kind).with("edition", edition).first(row -> WorkResult.at(result).counting("sent", row.integer("sent"))
                .counting("failed", row.integer("failed")).counting("unconfirmed", row.integer("unconfirmed"))).orElseThrow();
    }

    /** A mail server that is busy is left alone for a while. */
    private void rest() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
