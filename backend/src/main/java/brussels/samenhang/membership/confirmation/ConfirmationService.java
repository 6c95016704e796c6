package brussels.samenhang.membership.confirmation;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.membership.MembershipAccess;
import brussels.samenhang.membership.MembershipActs;
import brussels.samenhang.membership.confirmation.Confirmation.Answer;
import brussels.samenhang.membership.confirmation.ConfirmationCommands.Answered;
import brussels.samenhang.membership.confirmation.ConfirmationCommands.NewRound;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Asking members whether they stay, and taking their answers. */
@Singleton
class ConfirmationService {

    private static final String KIND = "membershipConfirmation";
    /** Members on a day that are not being asked already. */
    private static final String TO_ASK = """
            select ms.id from membership ms join organization o on o.id = ms.organization_id and o.merged_into_id is null
            where daterange(ms.valid_from, ms.valid_until, '[]') @> cast(:today as date)
              and not exists (select from membership_confirmation c where c.membership_id = ms.id and c.answer is null)""";

    @Inject
    ConfirmationRepository confirmations;

    @Inject
    RoundRepository rounds;

    @Inject
    ConfirmationReader reader;

    @Inject
    ConfirmationMail mail;

    @Inject
    MembershipAccess access;

    @Inject
    MembershipActs memberships;

    @Inject
    AccountApi account;

    @Inject
    JournalApi journal;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    ConfirmationView read(UUID id) {
        return reader.find(id).orElseThrow(() -> Problem.notFound("membershipConfirmationId", id));
    }

    /** Whoever is being asked already keeps that question: nobody has to answer twice. */
    @Transactional
    ConfirmationView.RoundView start(NewRound asked) {
        var today = LocalDate.now(clock);
        if (asked.dueOn().isBefore(today)) {
            throw Problem.badRequest(Issue.body(IssueType.outOfRange, "dueOn", asked.dueOn()).because("confirmation.dueBeforeToday"));
        }
        var round = Round.start(asked.partnership(), today, asked.dueOn(), asked.message(), account.currentPersonId());
        rounds.persistAndFlush(round);
        for (var membership : sql.query(TO_ASK).add("and ms.partnership_id = :partnership order by ms.id").with("today", today).with("partnership", asked.partnership())
                .list(row -> row.uuid("id"))) {
            ask(membership, round.id(), today, asked.dueOn());
        }
        journal.record(Entry.of(Act.confirmationRoundStarted, "confirmationRound", round.id()).in(asked.partnership()).to(asked));
        return reader.rounds(asked.partnership()).stream().filter(view -> view.id().equals(round.id())).findFirst().orElseThrow();
    }

    void ask(UUID membership, UUID round, LocalDate today, LocalDate due) {
        var confirmation = Confirmation.ask(membership, round, today, due);
        confirmations.persistAndFlush(confirmation);
        mail.send(confirmation.id(), ConfirmationMail.Step.asked);
    }

    @Transactional
    ConfirmationView answer(UUID id, Answered answered) {
        var confirmation = confirmations.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("membershipConfirmationId", id));
        requireFitting(answered);
        var today = LocalDate.now(clock);
        confirmation.answer(answered.answer(), answered.expectations(), today, account.currentPersonId());
        var membership = confirmation.membershipId();
        switch (answered.answer()) {
            case stay -> memberships.stayAwakeFrom(membership, today);
            case staySleeping -> memberships.sleepFrom(membership, today, answered.reason(), answered.note());
            case leave -> memberships.leave(membership, Objects.requireNonNullElse(answered.on(), today), answered.reason(), answered.note());
        }
        if (answered.expectations() != null) {
            memberships.expect(membership, answered.expectations());
        }
        confirmations.flush();
        var pair = access.find(membership).orElseThrow();
        journal.record(Entry.of(Act.confirmationAnswered, KIND, id).in(pair.partnership()).by(pair.organization()).to(Map.of("answer", answered.answer())));
        return read(id);
    }

    private static void requireFitting(Answered answered) {
        var reasoned = answered.answer() != Answer.stay;
        if (reasoned && answered.reason() == null) {
            throw Problem.badRequest(Issue.body(IssueType.requiredInput, "reason", null));
        }
        if (!reasoned && answered.reason() != null) {
            throw Problem.badRequest(Issue.body(IssueType.rejectedInput, "reason", answered.reason()).because("membership.notWithThisDecision"));
        }
        if (answered.answer() != Answer.leave && answered.on() != null) {
            throw Problem.badRequest(Issue.body(IssueType.rejectedInput, "on", answered.on()).because("membership.notWithThisDecision"));
        }
    }
}
