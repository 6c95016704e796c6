package brussels.samenhang.governance.meeting;

import brussels.samenhang.governance.Sight;
import brussels.samenhang.governance.Trail;
import brussels.samenhang.governance.meeting.AgendaItem.State;
import brussels.samenhang.governance.meeting.MeetingCommands.Agenda;
import brussels.samenhang.governance.meeting.MeetingCommands.Attendance;
import brussels.samenhang.governance.meeting.MeetingCommands.Cancellation;
import brussels.samenhang.governance.meeting.MeetingCommands.Fields;
import brussels.samenhang.governance.meeting.MeetingCommands.Move;
import brussels.samenhang.governance.meeting.MeetingCommands.NewGuest;
import brussels.samenhang.governance.meeting.MeetingCommands.NewItem;
import brussels.samenhang.governance.meeting.MeetingCommands.NewMeeting;
import brussels.samenhang.governance.meeting.MeetingCommands.Presence;
import brussels.samenhang.journal.Act;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The acts on meetings. */
@Singleton
class MeetingService implements MeetingPlanning {

    private static final String MEETING = "meeting";

    /** What the journal keeps of an act on a part of a meeting. */
    private record Moving(Meeting.Hours hours, String reason) {
    }

    @Inject
    MeetingRepository meetings;

    @Inject
    AgendaItemRepository items;

    @Inject
    MeetingReader reader;

    @Inject
    Sight sight;

    @Inject
    RefDataApi refData;

    @Inject
    Trail trail;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    MeetingView read(UUID id) {
        return reader.find(id).orElseThrow(() -> Problem.notFound("meetingId", id));
    }

    @Transactional
    MeetingView plan(NewMeeting asked) {
        check(asked.fields(), "fields.", null);
        var meeting = Meeting.plan(asked.body(), asked.startsAt(), asked.endsAt(), asked.fields(), clock.instant());
        meetings.persistAndFlush(meeting);
        trail.record(Act.meetingPlanned, MEETING, meeting.id(), asked.body(), null, asked);
        return read(meeting.id());
    }

    @Transactional
    MeetingView edit(UUID id, String ifMatch, MergePatch<Fields> patch) {
        var meeting = get(id);
        Etags.require(ifMatch, meeting.version());
        var before = meeting.fields();
        var after = patch.applyTo(before);
        check(after, "", before);
        meeting.describe(after, clock.instant());
        return saved(meeting, Act.meetingChanged, before, after);
    }

    @Transactional
    MeetingView move(UUID id, Move move) {
        var meeting = get(id);
        var before = meeting.hours();
        meeting.move(move.startsAt(), move.endsAt(), clock.instant());
        sql.query("insert into meeting_move (meeting_id, starts_at, ends_at, moved_at, reason) values (:meeting, :starts, :ends, :now, :reason)").with("meeting", id)
                .with("starts", before.startsAt()).with("ends", before.endsAt()).with("now", clock.instant()).with("reason", move.reason()).execute();
        return saved(meeting, Act.meetingMoved, new Moving(before, null), new Moving(meeting.hours(), move.reason()));
    }

    @Override
    @Transactional
    public void moveTo(UUID id, Instant startsAt, Instant endsAt) {
        var hours = get(id).hours();
        if (!hours.startsAt().equals(startsAt) || !hours.endsAt().equals(endsAt)) {
            move(id, new Move(startsAt, endsAt, null));
        }
    }

    @Override
    public void requireToCome(UUID id) {
        if (read(id).status() != Meeting.Status.planned) {
            throw Problem.of(ProblemType.stateConflict).because("meeting.notToCome");
        }
    }

    @Transactional
    MeetingView cancel(UUID id, Cancellation cancellation) {
        var meeting = get(id);
        meeting.cancel(cancellation.reason(), clock.instant());
        return saved(meeting, Act.meetingCancelled, null, cancellation);
    }

    @Transactional
    MeetingView add(UUID id, NewItem given) {
        var meeting = get(id);
        var keeps = sight.find(meeting.bodyId()).filter(Sight.Body::keeps).isPresent();
        if (!keeps && meeting.status() != Meeting.Status.planned) {
            throw Problem.of(ProblemType.stateConflict).because("meeting.agendaClosed");
        }
        var issues = new ArrayList<>(refData.check("agendaOrigins", Issue.In.body, "origin", given.origin()));
        issues.addAll(known("organization", given.organization()));
        throwIfAny(issues);
        var place = items.<AgendaItem>list("meetingId", id).stream().mapToInt(AgendaItem::position).max().orElse(0) + 1;
        var state = !keeps ? State.proposed : meeting.status() == Meeting.Status.held ? State.added : State.planned;
        items.persist(AgendaItem.of(id, given, state, place, clock.instant()));
        meeting.touch(clock.instant());
        return saved(meeting, keeps ? Act.agendaItemAdded : Act.agendaItemProposed, null, given);
    }

    @Transactional
    MeetingView arrange(UUID id, Agenda agenda) {
        var meeting = get(id);
        var known = items.<AgendaItem>list("meetingId", id).stream().collect(Collectors.toMap(AgendaItem::id, Function.identity()));
        var place = 1;
        for (var wanted : agenda.items()) {
            var item = known.remove(wanted.item());
            if (item == null) {
                throw Problem.unknownReference(Issue.In.body, "items", wanted.item());
            }
            item.place(place++, wanted.state(), wanted.minutes());
        }
        for (var left : known.values().stream().sorted(Comparator.comparing(AgendaItem::position)).toList()) {
            left.place(place++, left.state(), null);
        }
        meeting.touch(clock.instant());
        return saved(meeting, Act.agendaArranged, null, agenda);
    }

    @Transactional
    MeetingView invite(UUID id, NewGuest given) {
        var meeting = get(id);
        var issues = new ArrayList<>(refData.check("functionCategories", Issue.In.body, "category", given.category()));
        issues.addAll(known("organization", given.organization()));
        throwIfAny(issues);
        sql.query("insert into meeting_guest (meeting_id, organization_id, function, category, reason) values (:meeting, :organization, :function, :category, :reason)").with("meeting", id)
                .with("organization", given.organization()).with("function", given.function()).with("category", given.category()).with("reason", given.reason()).execute();
        meeting.touch(clock.instant());
        return saved(meeting, Act.meetingGuestInvited, null, given);
    }

    @Transactional
    MeetingView record(UUID id, Attendance given) {
        var meeting = get(id);
        var issues = new ArrayList<>(refData.check("functionCategories", Issue.In.body, "chairCategory", given.chairCategory()));
        issues.addAll(refData.check("functionCategories", Issue.In.body, "organizations", given.organizations().stream().map(Presence::category).toList()));
        issues.addAll(known("organizations", given.organizations().stream().map(Presence::organization).toList()));
        var residents = given.residents();
        if (residents != null && (over(residents.spoke(), residents.present()) || over(residents.decided(), residents.present()))) {
            issues.add(Issue.body(IssueType.outOfRange, "residents", residents.present()).because("meeting.residentsCount"));
        }
        throwIfAny(issues);
        meeting.hold(given.chairCategory(), residents, clock.instant());
        sql.query("delete from meeting_attendance where meeting_id = :id").with("id", id).execute();
        for (var one : given.organizations()) {
            sql.query("""
                    insert into meeting_attendance (meeting_id, organization_id, category, present, excused, funded)
                    values (:meeting, :organization, :category, :present, :excused, :funded)""").with("meeting", id).with("organization", one.organization())
                    .with("category", one.category()).with("present", one.present()).with("excused", one.excused() && one.present() == 0).with("funded", one.funded()).execute();
        }
        return saved(meeting, Act.meetingHeld, null, given);
    }

    private MeetingView saved(Meeting meeting, Act act, Object before, Object after) {
        meetings.flush();
        trail.record(act, MEETING, meeting.id(), meeting.bodyId(), before, after);
        return read(meeting.id());
    }

    private static boolean over(Integer part, Integer whole) {
        return part != null && part > whole;
    }

    private void check(Fields fields, String at, Fields held) {
        var issues = new ArrayList<>(refData.checkNew("meetingPurposes", Issue.In.body, at + "purpose", List.of(fields.purpose()), held == null ? List.of() : List.of(held.purpose())));
        issues.addAll(refData.check("functionCategories", Issue.In.body, at + "chairCategory", fields.chairCategory()));
        issues.addAll(refData.check("functionCategories", Issue.In.body, at + "invitedCategories", fields.invitedCategories()));
        issues.addAll(known(at + "host", fields.host()));
        throwIfAny(issues);
    }

    private List<Issue> known(String name, UUID organization) {
        return organization == null ? List.of() : known(name, List.of(organization));
    }

    private List<Issue> known(String name, Collection<UUID> organizations) {
        var found = new HashSet<>(sql.query("select id from organization where id = any(cast(:ids as uuid[])) and merged_into_id is null").with("ids", organizations).list(row -> row.uuid("id")));
        return organizations.stream().filter(id -> !found.contains(id)).map(id -> Issue.body(IssueType.referencedResourceNotFound, name, id)).toList();
    }

    private static void throwIfAny(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }

    private Meeting get(UUID id) {
        return meetings.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("meetingId", id));
    }
}
