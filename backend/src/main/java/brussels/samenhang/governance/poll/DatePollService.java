package brussels.samenhang.governance.poll;

import brussels.samenhang.governance.Trail;
import brussels.samenhang.governance.calendar.MeetingEvents;
import brussels.samenhang.governance.invitation.Recipients;
import brussels.samenhang.governance.invitation.Recipients.Recipient;
import brussels.samenhang.governance.meeting.MeetingPlanning;
import brussels.samenhang.governance.poll.DatePollCommands.Answer;
import brussels.samenhang.governance.poll.DatePollCommands.Answers;
import brussels.samenhang.governance.poll.DatePollCommands.Moment;
import brussels.samenhang.governance.poll.DatePollCommands.NewPoll;
import brussels.samenhang.governance.poll.DatePollCommands.Settlement;
import brussels.samenhang.journal.Act;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.mail.Outbox;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.DatabaseConstraints;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks who is expected at a meeting when they can come, and moves it to the moment that is chosen. */
@Singleton
class DatePollService implements DatabaseConstraints {

    private static final String DATE_POLL = "datePoll";

    private record About(UUID body, Localized title) {
    }

    @Inject
    DatePollRepository polls;

    @Inject
    DatePollReader reader;

    @Inject
    MeetingPlanning meetings;

    @Inject
    MeetingEvents events;

    @Inject
    Recipients recipients;

    @Inject
    Trail trail;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    DatePollView read(UUID id) {
        return reader.find(id).orElseThrow(() -> Problem.notFound("datePollId", id));
    }

    @Transactional
    DatePollView open(UUID meeting, NewPoll asked) {
        meetings.requireToCome(meeting);
        check(asked);
        var poll = DatePoll.open(meeting, asked.note(), asked.answerBy(), clock.instant());
        polls.persistAndFlush(poll);
        asked.options().forEach(moment -> sql.query("insert into date_poll_option (poll_id, starts_at, ends_at) values (:poll, :starts, :ends)").with("poll", poll.id())
                .with("starts", moment.startsAt()).with("ends", moment.endsAt()).execute());
        var about = about(meeting);
        recipients.of(meeting).forEach(recipient -> ask(poll, asked, about, recipient));
        trail.record(Act.datePollOpened, DATE_POLL, poll.id(), about.body(), null, asked);
        return read(poll.id());
    }

    @Transactional
    DatePollView answer(UUID id, Answers given) {
        var poll = get(id);
        poll.requireOpen();
        meetings.requireToCome(poll.meetingId());
        var options = new HashSet<>(sql.query("select id from date_poll_option where poll_id = :poll").with("poll", id).list(row -> row.uuid("id")));
        var issues = new ArrayList<Issue>();
        for (var i = 0; i < given.answers().size(); i++) {
            if (!options.remove(given.answers().get(i).option())) {
                issues.add(Issue.body(IssueType.referencedResourceNotFound, "answers[%d].option".formatted(i), given.answers().get(i).option()));
            }
        }
        throwIfAny(issues);
        var person = viewer.personId().orElseThrow();
        sql.query("delete from date_poll_answer where person_id = :person and option_id in (select id from date_poll_option where poll_id = :poll)").with("person", person).with("poll", id).execute();
        given.answers().forEach(answer -> keep(person, answer));
        trail.record(Act.datePollAnswered, DATE_POLL, id, about(poll.meetingId()).body(), null, null);
        return read(id);
    }

    @Transactional
    DatePollView settle(UUID id, Settlement settlement) {
        var poll = get(id);
        meetings.requireToCome(poll.meetingId());
        var moment = sql.query("select starts_at, ends_at from date_poll_option where poll_id = :poll and id = :option").with("poll", id).with("option", settlement.option())
                .first(row -> new Moment(row.instant("starts_at"), row.instant("ends_at")))
                .orElseThrow(() -> Problem.badRequest(List.of(Issue.body(IssueType.referencedResourceNotFound, "option", settlement.option()))));
        poll.settle(settlement.option(), clock.instant());
        polls.flush();
        meetings.moveTo(poll.meetingId(), moment.startsAt(), moment.endsAt());
        tell(poll);
        trail.record(Act.datePollSettled, DATE_POLL, id, about(poll.meetingId()).body(), null, moment);
        return read(id);
    }

    @Transactional
    DatePollView close(UUID id) {
        var poll = get(id);
        poll.close(clock.instant());
        polls.flush();
        trail.record(Act.datePollClosed, DATE_POLL, id, about(poll.meetingId()).body(), null, null);
        return read(id);
    }

    private void keep(UUID person, Answer answer) {
        sql.query("insert into date_poll_answer (option_id, person_id, answer, answered_at) values (:option, :person, :answer, :now)").with("option", answer.option()).with("person", person)
                .with("answer", answer.answer()).with("now", clock.instant()).execute();
    }

    private void ask(DatePoll poll, NewPoll asked, About about, Recipient recipient) {
        sql.query("insert into date_poll_invitee (poll_id, person_id, organization_id) values (:poll, :person, :organization) on conflict do nothing").with("poll", poll.id())
                .with("person", recipient.person()).with("organization", recipient.organization()).execute();
        var arguments = Map.of("title", about.title().pick(recipient.language()), "day", asked.answerBy(), "link", links.page("/date-polls/" + poll.id()),
                "note", asked.note() == null ? "" : asked.note() + "\n\n");
        outbox.add(recipient.email(), Texts.get(recipient.language(), "datePoll.mail.subject", arguments), Texts.get(recipient.language(), "datePoll.mail.body", arguments));
    }

    /** Who kept several moments free learns at once which ones are free again; who is not expected any more learns nothing. */
    private void tell(DatePoll poll) {
        var meeting = events.find(poll.meetingId()).orElseThrow();
        var asked = new HashSet<>(sql.query("select person_id from date_poll_invitee where poll_id = :poll").with("poll", poll.id()).list(row -> row.uuid("person_id")));
        recipients.of(poll.meetingId()).stream().filter(recipient -> asked.contains(recipient.person())).forEach(recipient -> {
            var language = recipient.language();
            var arguments = Map.of("title", meeting.title().pick(language), "when", events.when(meeting, language), "link", links.page("/meetings/" + meeting.id()));
            outbox.add(recipient.email(), Texts.get(language, "datePoll.chosen.subject", arguments), Texts.get(language, "datePoll.chosen.body", arguments));
        });
    }

    private void check(NewPoll asked) {
        var issues = new ArrayList<Issue>();
        if (asked.answerBy().isBefore(LocalDate.now(clock))) {
            issues.add(Issue.body(IssueType.invalidInput, "answerBy", asked.answerBy()).because("datePoll.answerByPast"));
        }
        var seen = new HashSet<Moment>();
        for (var i = 0; i < asked.options().size(); i++) {
            var moment = asked.options().get(i);
            var wrong = !moment.startsAt().isAfter(clock.instant()) ? "datePoll.past"
                    : !moment.endsAt().isAfter(moment.startsAt()) || !moment.endsAt().isBefore(moment.startsAt().plusSeconds(7 * 24 * 3600)) ? "meeting.hours"
                    : !seen.add(moment) ? "datePoll.twice" : null;
            if (wrong != null) {
                issues.add(Issue.body(IssueType.invalidInput, "options[%d]".formatted(i), null).because(wrong));
            }
        }
        throwIfAny(issues);
    }

    private About about(UUID meeting) {
        return sql.query("select body_id, title from meeting where id = :id").with("id", meeting).first(row -> new About(row.uuid("body_id"), row.localized("title")))
                .orElseThrow(() -> Problem.notFound("meetingId", meeting));
    }

    private DatePoll get(UUID id) {
        return polls.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("datePollId", id));
    }

    @Override
    public Map<String, Problem> byName() {
        return Map.of("uq_date_poll_open", Problem.of(ProblemType.stateConflict).because("datePoll.oneAtATime"));
    }

    private static void throwIfAny(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }
}
