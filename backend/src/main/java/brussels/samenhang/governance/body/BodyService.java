package brussels.samenhang.governance.body;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.governance.Trail;
import brussels.samenhang.governance.body.Body.Confidentiality;
import brussels.samenhang.governance.body.BodyCommands.Ending;
import brussels.samenhang.governance.body.BodyCommands.Fields;
import brussels.samenhang.governance.body.BodyCommands.NewBody;
import brussels.samenhang.governance.body.BodyCommands.NewReader;
import brussels.samenhang.governance.body.BodyCommands.NewSeat;
import brussels.samenhang.journal.Act;
import brussels.samenhang.partnership.PartnershipApi;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.time.Period;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The acts on bodies, seats and readers. */
@Singleton
class BodyService {

    private static final String BODY = "body";
    private static final String SEAT = "bodySeat";

    @Inject
    BodyRepository bodies;

    @Inject
    BodySeatRepository seats;

    @Inject
    BodyReader reader;

    @Inject
    PartnershipApi partnerships;

    @Inject
    AccountApi account;

    @Inject
    RefDataApi refData;

    @Inject
    Trail trail;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    BodyView read(UUID id, LocalDate asOf, boolean history) {
        return reader.find(id, asOf, history).orElseThrow(() -> Problem.notFound("bodyId", id));
    }

    @Transactional
    BodyView set(NewBody asked) {
        partnerships.find(asked.partnership()).orElseThrow(() -> Problem.unknownReference(Issue.In.body, "partnership", asked.partnership()));
        check(asked.fields(), "fields.", null);
        var body = Body.set(asked.partnership(), asked.fields(), clock.instant());
        bodies.persistAndFlush(body);
        trail.record(Act.bodySet, BODY, body.id(), body.id(), null, asked.fields());
        return read(body.id());
    }

    @Transactional
    BodyView edit(UUID id, String ifMatch, MergePatch<Fields> patch) {
        var body = get(id);
        Etags.require(ifMatch, body.version());
        var before = body.fields();
        var after = patch.applyTo(before);
        check(after, "", before);
        if (before.confidentiality() == Confidentiality.confidential && after.confidentiality() != Confidentiality.confidential
                && sql.query("select from meeting where body_id = :id").with("id", id).exists()) {
            throw Problem.of(ProblemType.stateConflict).because("body.staysConfidential");
        }
        if (after.openOccasions() && seats.count("bodyId", id) > 0) {
            throw Problem.badRequest(Issue.body(IssueType.rejectedInput, "openOccasions", true).because("body.hasSeats"));
        }
        body.describe(after, clock.instant());
        bodies.flush();
        trail.record(Act.bodyChanged, BODY, id, id, before, after);
        return read(id);
    }

    @Transactional
    BodyView end(UUID id, Ending ending) {
        var body = get(id);
        body.end(ending.on(), clock.instant());
        bodies.flush();
        trail.record(Act.bodyEnded, BODY, id, id, null, ending);
        return read(id);
    }

    @Transactional
    BodyView give(UUID id, NewSeat given) {
        var body = get(id);
        check(body, given);
        var until = given.validUntil() != null || body.termYears() == null ? given.validUntil() : given.validFrom().plusYears(body.termYears()).minusDays(1);
        var person = given.name() == null ? null : account.findOrAdd(given.name(), given.email());
        var seat = BodySeat.give(id, given, person, new Period(given.validFrom(), until));
        seats.persist(seat);
        body.touch(clock.instant());
        seats.flush();
        trail.record(Act.bodySeatGiven, SEAT, seat.id(), id, null, seat.facts());
        return read(id);
    }

    @Transactional
    BodyView endSeat(UUID seatId, Ending ending) {
        var seat = seat(seatId);
        var before = seat.facts();
        seat.end(ending.on());
        seats.flush();
        trail.record(Act.bodySeatEnded, SEAT, seatId, seat.bodyId(), before, seat.facts());
        return read(seat.bodyId());
    }

    @Transactional
    BodyView renew(UUID seatId) {
        var seat = seat(seatId);
        var body = get(seat.bodyId());
        if (!body.isRenewable()) {
            throw Problem.of(ProblemType.stateConflict).because("body.notRenewable");
        }
        if (seats.count("renewalOf", seatId) > 0) {
            throw Problem.of(ProblemType.stateConflict).because("body.renewedAlready");
        }
        var next = seat.renew(body.termYears() == null ? 1 : body.termYears());
        seats.persistAndFlush(next);
        trail.record(Act.bodySeatRenewed, SEAT, next.id(), body.id(), seat.facts(), next.facts());
        return read(body.id());
    }

    @Transactional
    BodyView letIn(UUID id, NewReader given) {
        var body = get(id);
        if (body.confidentiality() != Confidentiality.confidential) {
            throw Problem.of(ProblemType.stateConflict).because("body.notConfidential");
        }
        var person = account.findOrAdd(given.name(), given.email());
        var readerId = Ids.next();
        sql.query("insert into body_reader (id, body_id, person_id, reason, valid_from, valid_until) values (:id, :body, :person, :reason, :from, :until)").with("id", readerId)
                .with("body", id).with("person", person).with("reason", given.reason()).with("from", LocalDate.now(clock)).with("until", given.validUntil()).execute();
        trail.record(Act.bodyReaderLetIn, "bodyReader", readerId, id, null, null);
        return read(id);
    }

    @Transactional
    BodyView endReader(UUID readerId, Ending ending) {
        var body = sql.query("select body_id from body_reader where id = :id for update").with("id", readerId).first(row -> row.uuid("body_id"))
                .orElseThrow(() -> Problem.notFound("readerId", readerId));
        if (sql.query("update body_reader set valid_until = :on where id = :id and valid_from <= :on").with("id", readerId).with("on", ending.on()).execute() == 0) {
            throw Problem.badRequest(Issue.body(IssueType.invalidPeriod, "on", ending.on()));
        }
        trail.record(Act.bodyReaderEnded, "bodyReader", readerId, body, null, null);
        return read(body);
    }

    private BodyView read(UUID id) {
        return read(id, null, false);
    }

    private void check(Fields fields, String at, Fields held) {
        var powers = Objects.requireNonNullElse(fields.powers(), List.<BodyCommands.Power>of());
        var quotas = Objects.requireNonNullElse(fields.quotas(), List.<BodyCommands.Quota>of());
        var issues = new ArrayList<>(refData.checkNew("bodyKinds", Issue.In.body, at + "kind", List.of(fields.kind()), held == null ? List.of() : List.of(held.kind())));
        issues.addAll(refData.check("bodyLevels", Issue.In.body, at + "level", fields.level()));
        issues.addAll(refData.check("decisionLevels", Issue.In.body, at + "powers", powers.stream().map(BodyCommands.Power::level).toList()));
        issues.addAll(refData.check("decisionExtents", Issue.In.body, at + "powers", powers.stream().map(BodyCommands.Power::extent).toList()));
        issues.addAll(refData.check("seatBases", Issue.In.body, at + "quotas", quotas.stream().map(BodyCommands.Quota::basis).toList()));
        if (powers.stream().map(BodyCommands.Power::level).distinct().count() < powers.size()) {
            issues.add(Issue.body(IssueType.rejectedInput, at + "powers", powers.size()).because("body.levelTwice"));
        }
        throwIfAny(issues);
    }

    private void check(Body body, NewSeat given) {
        if (!body.hasSeats()) {
            throw Problem.of(ProblemType.stateConflict).because("body.withoutSeats");
        }
        var issues = new ArrayList<>(refData.check("seatBases", Issue.In.body, "basis", given.basis()));
        issues.addAll(refData.check("seatRoles", Issue.In.body, "role", given.role()));
        issues.addAll(refData.check("functionCategories", Issue.In.body, "category", given.category()));
        if (given.organization() == null && given.name() == null && given.function() == null) {
            issues.add(Issue.body(IssueType.anyOfExpected, "organization", null).because("body.seatOfNobody"));
        }
        if (given.organization() != null && !sql.query("select from organization where id = :id and merged_into_id is null").with("id", given.organization()).exists()) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, "organization", given.organization()));
        }
        if (!body.period().contains(given.validFrom())) {
            issues.add(Issue.body(IssueType.invalidPeriod, "validFrom", given.validFrom()).because("body.outsideBody"));
        }
        throwIfAny(issues);
    }

    private static void throwIfAny(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }

    private Body get(UUID id) {
        return bodies.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("bodyId", id));
    }

    private BodySeat seat(UUID id) {
        return seats.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("seatId", id));
    }
}
