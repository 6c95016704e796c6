package brussels.samenhang.coordination.handover;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The acts on handovers. */
@Singleton
class HandoverService {

    private static final String SUBJECT = "handover";
    /** Who holds the post, or held it last, in their own name. */
    private static final String PREDECESSOR = """
            select a.id from appointment a where a.post_id = :post and a.capacity = 'holder' and a.valid_from <= :today
            order by (a.person_id = cast(:self as uuid)) is true desc, a.replaces_id nulls first, coalesce(a.valid_until, date '9999-12-31') desc, a.valid_from desc, a.id limit 1""";
    private static final String POST = "select partnership_id, organization_id from post where id = :post";

    /** What the journal keeps: that something was done, and how much there is; the words stay in the file. */
    record Facts(Handover.Status status, int notes, String item) {

        static Facts of(Handover handover, String item) {
            return new Facts(handover.status(), handover.notes().size(), item);
        }
    }

    private record Place(UUID partnership, UUID organization) {
    }

    @Inject
    HandoverRepository handovers;

    @Inject
    HandoverReader reader;

    @Inject
    JournalApi journal;

    @Inject
    Viewer viewer;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Whoever holds the post opens the own handover; opened by somebody else it is that of who holds or held it last. */
    @Transactional
    HandoverView open(UUID post) {
        if (!sql.query("select from post where id = :post for update").with("post", post).list(row -> true).stream().findFirst().isPresent()) {
            throw Problem.unknownReference(Issue.In.body, "post", post);
        }
        var running = handovers.find("postId = ?1 and status <> ?2", post, Handover.Status.received).firstResultOptional();
        if (running.isPresent()) {
            throw Problem.of(ProblemType.stateConflict).because("coordination.handoverRuns");
        }
        var from = sql.query(PREDECESSOR).with("post", post).with("today", LocalDate.now(clock)).with("self", viewer.personId().orElse(null)).first(row -> row.uuid("id"));
        var handover = Handover.open(post, from.orElse(null), clock.instant());
        handovers.persist(handover);
        journal.record(about(Act.handoverOpened, handover).to(Facts.of(handover, null)));
        return reader.find(handover.id());
    }

    @Transactional
    HandoverView edit(UUID id, String ifMatch, MergePatch<HandoverCommands.HandoverFields> patch) {
        var handover = find(id);
        Etags.require(ifMatch, handover.version());
        var before = Facts.of(handover, null);
        handover.note(patch.applyTo(new HandoverCommands.HandoverFields(handover.notes())).notes(), clock.instant());
        journal.record(about(Act.handoverNoted, handover).from(before).to(Facts.of(handover, null)));
        return reader.find(id);
    }

    @Transactional
    HandoverView complete(UUID id) {
        var handover = find(id);
        var before = Facts.of(handover, null);
        var predecessor = handover.fromAppointmentId() == null ? null
                : sql.query("select person_id from appointment where id = :id").with("id", handover.fromAppointmentId()).list(row -> row.uuid("person_id")).getFirst();
        handover.complete(reader.chapters(handover.postId(), predecessor), clock.instant());
        journal.record(about(Act.handoverCompleted, handover).from(before).to(Facts.of(handover, null)));
        return reader.find(id);
    }

    /** Ticks are the successor's own list: they are not told in the history, only that the whole was taken over. */
    @Transactional
    HandoverView tick(UUID id, HandoverCommands.Tick tick) {
        var handover = find(id);
        handover.touch(clock.instant());
        if (!handover.has(tick.item())) {
            throw Problem.unknownReference(Issue.In.body, "item", tick.item());
        }
        var statement = Boolean.TRUE.equals(tick.done()) ? """
                insert into handover_tick (handover_id, item, remark, ticked_at) values (:id, :item, :remark, :now)
                on conflict (handover_id, item) do update set remark = excluded.remark""" : "delete from handover_tick where handover_id = :id and item = :item";
        sql.query(statement).with("id", id).with("item", tick.item()).with("remark", tick.remark()).with("now", clock.instant()).execute();
        return reader.find(id);
    }

    @Transactional
    HandoverView receive(UUID id) {
        var handover = find(id);
        var before = Facts.of(handover, null);
        handover.receive(clock.instant());
        journal.record(about(Act.handoverReceived, handover).from(before).to(Facts.of(handover, null)));
        return reader.find(id);
    }

    private Handover find(UUID id) {
        return handovers.lock(id).orElseThrow(() -> Problem.notFound("handoverId", id));
    }

    private Entry about(Act act, Handover handover) {
        var place = sql.query(POST).with("post", handover.postId()).first(row -> new Place(row.uuid("partnership_id"), row.uuid("organization_id"))).orElseThrow();
        return Entry.of(act, SUBJECT, handover.id()).in(place.partnership()).by(place.organization());
    }
}
