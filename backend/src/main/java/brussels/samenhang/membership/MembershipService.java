package brussels.samenhang.membership;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.membership.Membership.Facts;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.time.Period;
import java.util.ArrayList;
import java.util.Map;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The acts on a membership. */
@Singleton
class MembershipService implements MembershipActs {

    private static final String KIND = "membership";

    @Inject
    MembershipRepository memberships;

    @Inject
    MembershipReader reader;

    @Inject
    MembershipSleepRepository sleeps;

    @Inject
    MembershipRecognitionRepository recognitions;

    @Inject
    MembershipContactRepository contacts;

    @Inject
    OrganizationPeople organizations;

    @Inject
    AccountApi account;

    @Inject
    RefDataApi refData;

    @Inject
    JournalApi journal;

    @Inject
    Clock clock;

    MembershipView read(UUID id) {
        return reader.find(id).orElseThrow(() -> Problem.notFound("membershipId", id));
    }

    /** In the transaction of the act that causes it; whether the pair takes part already is for the database to say. */
    @Transactional(Transactional.TxType.MANDATORY)
    Membership begin(UUID organization, UUID partnership, Facts facts, JoinedThrough through, LocalDate from) {
        var membership = Membership.begin(organization, partnership, facts, through, from, clock.instant());
        memberships.persistAndFlush(membership);
        record(Act.membershipBegan, membership, null, MembershipFields.of(membership));
        return membership;
    }

    @Transactional
    MembershipView edit(UUID id, String ifMatch, MergePatch<MembershipFields> patch) {
        var membership = get(id);
        Etags.require(ifMatch, membership.version());
        var before = MembershipFields.of(membership);
        var after = patch.applyTo(before);
        var issues = new ArrayList<>(refData.check("membershipKinds", Issue.In.body, "kind", after.kind()));
        issues.addAll(refData.check("receptionCoreActors", Issue.In.body, "coreActor", after.coreActor()));
        throwIfAny(issues);
        membership.state(after.facts(), clock.instant());
        memberships.flush();
        record(Act.membershipEdited, membership, before, after);
        return read(id);
    }

    @Transactional
    MembershipView describe(UUID id, String ifMatch, MergePatch<MembershipStatement> patch) {
        var membership = get(id);
        Etags.require(ifMatch, membership.version());
        var before = MembershipStatement.of(membership);
        var after = patch.applyTo(before);
        membership.state(after.statement(), clock.instant());
        memberships.flush();
        // Expectations are told to partners only; the journal of a partnership is read by more.
        record(Act.membershipDescribed, membership, before.withoutExpectations(), after.withoutExpectations());
        return read(id);
    }

    @Transactional
    MembershipView sleep(UUID id, MembershipLife.NewSleep asked) {
        throwIfAny(refData.check("sleepReasons", Issue.In.body, "reason", asked.reason()));
        fallAsleep(get(id), new Period(asked.validFrom(), asked.validUntil()), asked.reason(), asked.note());
        return read(id);
    }

    @Transactional
    MembershipView wake(UUID id, MembershipLife.Awakening asked) {
        var membership = get(id);
        var sleep = sleeps.current(id, asked.on()).orElseThrow(() -> Problem.of(ProblemType.stateConflict).because("membership.notAsleep", Map.of("on", asked.on())));
        wakeUp(membership, sleep, asked.on());
        return read(id);
    }

    @Transactional
    MembershipView recognize(UUID id, MembershipLife.NewRecognition said) {
        var membership = get(id);
        var authority = organizations.find(said.authority()).orElseThrow(() -> Problem.unknownReference(Issue.In.body, "authority", said.authority()));
        if (!authority.isLocalAuthority()) {
            throw Problem.badRequest(Issue.body(IssueType.rejectedInput, "authority", said.authority()).because("membership.notAnAuthority"));
        }
        requireWithin(membership, "validFrom", said.validFrom());
        var former = recognitions.current(id, said.authority(), said.validFrom());
        if (former.filter(one -> one.from().equals(said.validFrom())).isPresent()) {
            former.get().correct(said.recognized(), said.note());
        } else {
            former.ifPresent(one -> one.giveWayOn(said.validFrom()));
            recognitions.flush();
            recognitions.persist(MembershipRecognition.state(id, said.authority(), said.recognized(), said.validFrom(), said.note()));
        }
        touch(membership);
        record(Act.membershipRecognitionStated, membership, null, said);
        return read(id);
    }

    /** One contact at a time; who was it before stays in the history. */
    @Transactional
    MembershipView name(UUID id, MembershipLife.NewContact named) {
        var membership = get(id);
        var today = LocalDate.now(clock);
        requireWithin(membership, "name", today);
        var person = account.findOrAdd(named.name(), named.email());
        var former = contacts.current(id, today);
        if (former.filter(one -> one.from().equals(today)).isPresent()) {
            former.get().reachedAs(named.function(), named.phone()).correct(person, today);
        } else {
            former.ifPresent(one -> one.giveWayOn(today));
            contacts.flush();
            contacts.persist(MembershipContact.name(id, person, today, today).reachedAs(named.function(), named.phone()));
        }
        touch(membership);
        record(Act.membershipContactNamed, membership, null, Map.of("person", person));
        return read(id);
    }

    @Transactional
    MembershipView confirmContact(UUID id) {
        var membership = get(id);
        var today = LocalDate.now(clock);
        contacts.current(id, today).orElseThrow(() -> Problem.of(ProblemType.stateConflict).because("membership.noContact")).confirm(today);
        touch(membership);
        record(Act.membershipContactConfirmed, membership, null, null);
        return read(id);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void expect(UUID id, String expectations) {
        var membership = get(id);
        membership.state(new Membership.Statement(membership.statement().contribution(), membership.statement().demarcation(), expectations), clock.instant());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void leave(UUID id, LocalDate on, String reason, String note) {
        end(id, new MembershipEnding(on, reason, note));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void sleepFrom(UUID id, LocalDate from, String reason, String note) {
        throwIfAny(refData.check("sleepReasons", Issue.In.body, "reason", reason));
        if (sleeps.current(id, from).isEmpty()) {
            fallAsleep(get(id), Period.since(from), reason, note);
        }
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void stayAwakeFrom(UUID id, LocalDate from) {
        var membership = get(id);
        sleeps.current(id, from).ifPresent(sleep -> wakeUp(membership, sleep, from.isAfter(sleep.period().from()) ? from.minusDays(1) : from));
    }

    private void fallAsleep(Membership membership, Period period, String reason, String note) {
        requireWithin(membership, "validFrom", period.from());
        if (period.until() != null) {
            requireWithin(membership, "validUntil", period.until());
        }
        sleeps.persistAndFlush(MembershipSleep.begin(membership.id(), period, reason, note));
        touch(membership);
        record(Act.membershipSlept, membership, null, Map.of("validFrom", period.from(), "reason", reason));
    }

    private void wakeUp(Membership membership, MembershipSleep sleep, LocalDate lastDay) {
        sleep.end(lastDay);
        touch(membership);
        record(Act.membershipWoke, membership, null, Map.of("on", lastDay));
    }

    private void touch(Membership membership) {
        membership.touch(clock.instant());
        memberships.flush();
    }

    private static void requireWithin(Membership membership, String name, LocalDate day) {
        if (!membership.period().contains(day)) {
            throw Problem.badRequest(Issue.body(IssueType.invalidPeriod, name, day).because("membership.outsideMembership"));
        }
    }

    @Transactional
    MembershipView end(UUID id, MembershipEnding ending) {
        var membership = get(id);
        throwIfAny(refData.check("membershipEndReasons", Issue.In.body, "reason", ending.reason()));
        membership.end(ending.on(), ending.reason(), ending.note(), clock.instant());
        memberships.flush();
        record(Act.membershipEnded, membership, null, ending);
        return read(id);
    }

    private Membership get(UUID id) {
        return memberships.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("membershipId", id));
    }

    private void record(Act act, Membership membership, Object before, Object after) {
        journal.record(Entry.of(act, KIND, membership.id()).in(membership.partnershipId()).by(membership.organizationId()).from(before).to(after));
    }

    private static void throwIfAny(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }
}
