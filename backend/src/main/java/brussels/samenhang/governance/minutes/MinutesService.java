package brussels.samenhang.governance.minutes;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.governance.Sight;
import brussels.samenhang.governance.Trail;
import brussels.samenhang.governance.minutes.MinutesCommands.Approval;
import brussels.samenhang.governance.minutes.MinutesCommands.Fields;
import brussels.samenhang.governance.minutes.MinutesCommands.Mailing;
import brussels.samenhang.governance.minutes.MinutesView.Change;
import brussels.samenhang.journal.Act;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.DatabaseConstraints;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.text.Languages;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.work.TaskStatus;
import brussels.samenhang.shared.work.Works;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The acts on minutes. Their words go to their own log, never to the journal. */
@Singleton
class MinutesService implements DatabaseConstraints {

    private static final String MINUTES = "minutes";
    /** Persons a reader could recognize: who sits in the body, represents a member or took a task. */
    private static final String NAMED = """
            select distinct x.name from person x where position(' ' in x.name) > 0 and position(lower(x.name) in lower(:words)) > 0 and x.erased_at is null and (
              exists (select from body_seat s where s.person_id = x.id and s.body_id = :body)
              or exists (select from assigned_task t where t.person_id = x.id and t.body_id = :body)
              or exists (select from membership_delegate d join membership ms on ms.id = d.membership_id join body b on b.partnership_id = ms.partnership_id where d.person_id = x.id and b.id = :body)
              or exists (select from organization_user u join membership ms on ms.organization_id = u.organization_id join body b on b.partnership_id = ms.partnership_id where u.person_id = x.id and b.id = :body))
            order by x.name""";

    @Inject
    MinutesRepository repository;

    @Inject
    MinutesReader reader;

    @Inject
    MinutesTemplate template;

    @Inject
    AccountApi account;

    @Inject
    Languages languages;

    @Inject
    Works works;

    @Inject
    Sight sight;

    @Inject
    Trail trail;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    MinutesView ofMeeting(UUID meeting) {
        return reader.ofMeeting(meeting).orElseThrow(() -> Problem.notFound("meetingId", meeting));
    }

    MinutesView read(UUID id) {
        return reader.find(id).orElseThrow(() -> Problem.notFound("minutesId", id));
    }

    @Transactional
    MinutesView draft(UUID meeting) {
        var body = sql.query("select body_id from meeting where id = :id and status <> 'cancelled'").with("id", meeting).first(row -> row.uuid("body_id"))
                .orElseThrow(() -> Problem.of(ProblemType.stateConflict).because("meeting.cancelled"));
        var language = languages.first();
        var minutes = Minutes.draft(meeting, body, Localized.of(language, template.write(meeting, language, true)), Localized.of(language, template.write(meeting, language, false)), clock.instant());
        repository.persistAndFlush(minutes);
        return saved(minutes, Act.minutesDrafted, Change.Kind.drafted, null, minutes.fields());
    }

    @Transactional
    MinutesView edit(UUID id, String ifMatch, MergePatch<Fields> patch) {
        var minutes = get(id);
        Etags.require(ifMatch, minutes.version());
        if (minutes.status().isOut() && !sight.keepsThatOf(MINUTES, id)) {
            throw Problem.of(ProblemType.missingPermission);
        }
        var before = minutes.fields();
        var after = patch.applyTo(before);
        minutes.write(after);
        if (minutes.status().isOut()) {
            requireNoNames(minutes);
        }
        return saved(minutes, Act.minutesChanged, Change.Kind.changed, before, after);
    }

    @Transactional
    MinutesView review(UUID id) {
        var minutes = get(id);
        minutes.review(clock.instant());
        return saved(minutes, Act.minutesReviewed, Change.Kind.reviewed, null, null);
    }

    @Transactional
    MinutesView publish(UUID id) {
        var minutes = get(id);
        minutes.publish(clock.instant());
        requireNoNames(minutes);
        return saved(minutes, Act.minutesPublished, Change.Kind.published, null, null);
    }

    @Transactional
    MinutesView approve(UUID id, Approval approval) {
        var minutes = get(id);
        if (!sql.query("""
                select from meeting later join meeting own on own.id = :own where later.id = :later and later.body_id = own.body_id and later.starts_at > own.starts_at
                  and later.status <> 'cancelled' and later.starts_at <= :now""").with("own", minutes.meetingId()).with("later", approval.meeting()).with("now", clock.instant()).exists()) {
            throw Problem.badRequest(Issue.body(IssueType.rejectedInput, "meeting", approval.meeting()).because("minutes.laterMeeting"));
        }
        minutes.approve(approval.meeting(), clock.instant());
        return saved(minutes, Act.minutesApproved, Change.Kind.approved, null, null);
    }

    TaskStatus send(UUID id, Mailing mailing) {
        var task = QuarkusTransaction.requiringNew().call(() -> begin(id, mailing));
        return works.find(task).orElseThrow();
    }

    private UUID begin(UUID id, Mailing mailing) {
        var minutes = get(id);
        if (!minutes.status().isOut()) {
            throw Problem.of(ProblemType.stateConflict).because("minutes.notPublished");
        }
        var secret = sql.query("select from body where id = :id and confidentiality = 'confidential'").with("id", minutes.bodyId()).exists();
        if (secret && !mailing.others().isEmpty()) {
            throw Problem.badRequest(Issue.body(IssueType.rejectedInput, "others", mailing.others().size()).because("minutes.staysInside"));
        }
        trail.record(Act.minutesSent, MINUTES, id, minutes.bodyId(), null, null);
        return works.start(MinutesWork.KIND, minutes.meetingId(), new MinutesWork.Input(minutes.edition(), mailing.others()));
    }

    private void requireNoNames(Minutes minutes) {
        var words = minutes.fields().publicText();
        var named = words == null ? List.<String>of()
                : sql.query(NAMED).with("words", words.texts().collect(Collectors.joining("\n"))).with("body", minutes.bodyId()).list(row -> row.text("name"));
        if (!named.isEmpty()) {
            throw Problem.of(ProblemType.stateConflict).because("minutes.namesInPublic", Map.of("names", String.join(", ", named)));
        }
    }

    private MinutesView saved(Minutes minutes, Act act, Change.Kind kind, Fields before, Fields after) {
        repository.flush();
        sql.query("insert into minutes_change (minutes_id, person_id, act, before, after, changed_at) values (:minutes, :person, :act, :before::jsonb, :after::jsonb, :now)").with("minutes", minutes.id())
                .with("person", account.currentPersonId()).with("act", kind).with("before", text(before)).with("after", text(after)).with("now", clock.instant()).execute();
        trail.record(act, MINUTES, minutes.id(), minutes.bodyId(), null, null);
        return read(minutes.id());
    }

    private String text(Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Minutes get(UUID id) {
        return repository.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("minutesId", id));
    }

    @Override
    public Map<String, Problem> byName() {
        return Map.of("uq_minutes_meeting", Problem.of(ProblemType.stateConflict).because("minutes.begunAlready"));
    }
}
