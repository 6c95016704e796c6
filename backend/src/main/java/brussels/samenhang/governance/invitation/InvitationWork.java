package brussels.samenhang.governance.invitation;

import brussels.samenhang.governance.calendar.MeetingCalendar;
import brussels.samenhang.governance.calendar.MeetingEvents;
import brussels.samenhang.governance.invitation.MeetingPost.Kind;
import brussels.samenhang.governance.invitation.MeetingPost.Letter;
import brussels.samenhang.governance.invitation.Recipients.Recipient;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Texts;
import brussels.samenhang.shared.work.Work;
import brussels.samenhang.shared.work.WorkResult;
import brussels.samenhang.shared.work.WorkRun;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Invites to a meeting, tells of its new hours, or takes the invitation back, according to how the meeting stands. Other
 * than work in general it keeps what it has done when it is stopped: a mail that was sent was sent.
 */
@Singleton
class InvitationWork implements Work {

    static final String KIND = "meetingInvitations";
    /** Who got an earlier edition hears of the cancellation, whoever is expected now. */
    private static final String INVITED_BEFORE = """
            select distinct on (lower(m.recipient)) m.person_id, m.recipient, coalesce(x.language, 'nl') as language, m.organization_id
            from meeting_mail m left join person x on x.id = m.person_id
            where m.meeting_id = :meeting and m.kind = 'invitation' and m.method = 'REQUEST' and m.state in ('sent', 'unconfirmed') order by lower(m.recipient), m.created_at desc""";

    @Inject
    Sql sql;

    @Inject
    MeetingEvents events;

    @Inject
    Recipients recipients;

    @Inject
    MeetingPost post;

    @Inject
    PostRound round;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public WorkResult run(WorkRun run) {
        var meeting = events.find(run.subject()).orElseThrow();
        var addressees = meeting.cancelled() ? invitedBefore(run.subject()) : recipients.of(run.subject());
        post.queue(addressees.stream().map(one -> letter(meeting, one)).toList());
        return round.send(run, Kind.invitation, meeting.sequence(), "meetings/" + run.subject());
    }

    private List<Recipient> invitedBefore(UUID meeting) {
        return sql.query(INVITED_BEFORE).with("meeting", meeting).list(row -> new Recipient(row.uuid("person_id"), row.text("recipient"),
                Language.of(row.text("language")).orElse(Language.DEFAULT), row.uuid("organization_id")));
    }

    private Letter letter(MeetingEvents.Meeting meeting, Recipient to) {
        var language = to.language();
        var key = "meetingMail." + (meeting.cancelled() ? "cancelled" : meeting.sequence() > 0 ? "changed" : "invited");
        var event = events.event(meeting, language);
        var arguments = Map.of("title", event.summary(), "when", events.when(meeting, language), "where", event.location() == null ? "–" : event.location(), "body",
                meeting.body().pick(language), "reason", meeting.cancelReason() == null ? "" : meeting.cancelReason(), "agenda", events.agenda(meeting, language), "link", event.page());
        var calendar = new String(MeetingCalendar.invitation(event, events.organizer(meeting), meeting.partnership().pick(language), to.email()), StandardCharsets.UTF_8);
        return new Letter(meeting.id(), Kind.invitation, meeting.sequence(), to.email(), to.person(), to.organization(), Texts.get(language, key + ".subject", arguments),
                Texts.get(language, key + ".body", arguments), calendar, meeting.cancelled() ? "CANCEL" : "REQUEST");
    }
}
