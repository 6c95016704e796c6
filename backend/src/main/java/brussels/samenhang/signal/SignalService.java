package brussels.samenhang.signal;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.account.ReviewersApi;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.membership.MembershipApi;
import brussels.samenhang.partnership.PartnershipApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.mail.Outbox;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.text.Texts;
import brussels.samenhang.signal.SignalCommands.AudienceChange;
import brussels.samenhang.signal.SignalCommands.Closing;
import brussels.samenhang.signal.SignalCommands.Endorsement;
import brussels.samenhang.signal.SignalCommands.Holder;
import brussels.samenhang.signal.SignalCommands.NewSignal;
import brussels.samenhang.signal.SignalCommands.Reply;
import brussels.samenhang.signal.SignalCommands.Step;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The acts on signals. The journal is read by more people than a signal: it keeps that something was done, never what was
 * said, and of the raising not by whom.
 */
@Singleton
class SignalService {

    private static final String KIND = "signal";

    @Inject
    SignalRepository signals;

    @Inject
    SignalReader reader;

    @Inject
    SignalRules rules;

    @Inject
    PartnershipApi partnerships;

    @Inject
    MembershipApi memberships;

    @Inject
    AccountApi account;

    @Inject
    ReviewersApi reviewers;

    @Inject
    JournalApi journal;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    SignalView read(UUID id) {
        return reader.find(id).orElseThrow(() -> Problem.notFound("signalId", id));
    }

    @Transactional
    SignalView raise(NewSignal asked) {
        var partnership = partnerships.find(asked.partnership()).orElseThrow(() -> Problem.unknownReference(Issue.In.body, "partnership", asked.partnership()));
        throwIfAny(rules.check(asked.fields(), "fields."));
        var today = LocalDate.now(clock);
        var signal = Signal.raise(asked, account.currentPersonId(), today, clock.instant());
        signals.persistAndFlush(signal);
        step(signal.id(), Holder.referent, null);
        journal.record((UUID) null, List.of(Entry.of(Act.signalRaised, KIND, signal.id()).in(signal.partnershipId())));
        reviewers.tell(new ReviewersApi.Waiting("signal.mail.raised", language -> Map.of("partnership", partnership.name().pick(language), "link", page(signal)), signal.partnershipId(), false, null));
        return reader.raised(signal.id());
    }

    @Transactional
    SignalView edit(UUID id, String ifMatch, MergePatch<SignalFields> patch) {
        var signal = get(id);
        Etags.require(ifMatch, signal.version());
        var after = patch.applyTo(signal.fields());
        throwIfAny(rules.check(after, ""));
        signal.describe(after, clock.instant());
        return saved(Act.signalEdited, signal);
    }

    @Transactional
    SignalView pass(UUID id, Step step) {
        var signal = get(id);
        signal.pass(step.holder(), LocalDate.now(clock), clock.instant());
        step(id, step.holder(), step.note());
        var view = saved(Act.signalPassed, signal);
        if (step.holder() == Holder.administration) {
            var name = partnerships.find(signal.partnershipId()).orElseThrow().name();
            reviewers.tell(new ReviewersApi.Waiting("signal.mail.sent", language -> Map.of("partnership", name.pick(language), "title", signal.title().pick(language), "link", page(signal)), null, true,
                    account.currentPersonId()));
        }
        return view;
    }

    @Transactional
    SignalView open(UUID id, AudienceChange change) {
        var signal = get(id);
        signal.open(change.audience(), LocalDate.now(clock), clock.instant());
        return saved(Act.signalShared, signal);
    }

    @Transactional
    SignalView endorse(UUID id, Endorsement endorsement) {
        var signal = get(id);
        if (signal.isClosed()) {
            throw Problem.of(ProblemType.stateConflict).because("signal.closed");
        }
        if (!memberships.isMember(endorsement.organization(), signal.partnershipId(), LocalDate.now(clock))) {
            throw Problem.badRequest(Issue.body(IssueType.rejectedInput, "organization", endorsement.organization()).because("signal.notAMember"));
        }
        sql.query("""
                insert into signal_endorsement (signal_id, organization_id, stance, stated_on) values (:signal, :organization, :stance, :today)
                on conflict on constraint uq_signal_endorsement do update set stance = excluded.stance, stated_on = excluded.stated_on""").with("signal", id)
                .with("organization", endorsement.organization()).with("stance", endorsement.stance()).with("today", LocalDate.now(clock)).execute();
        signal.touch(clock.instant());
        return saved(Act.signalEndorsed, signal);
    }

    @Transactional
    SignalView reply(UUID id, Reply reply) {
        var signal = get(id);
        if (reply.on().isAfter(LocalDate.now(clock)) || reply.on().isBefore(signal.raisedOn())) {
            throw Problem.badRequest(Issue.body(IssueType.outOfRange, "on", reply.on()).because("signal.replyDay"));
        }
        sql.query("""
                insert into signal_reply (signal_id, replied_on, replied_by, position, words, url) values (:signal, :on, :by, :position, :words::jsonb, :url)""").with("signal", id)
                .with("on", reply.on()).with("by", reply.by()).with("position", reply.position()).with("words", text(reply.words())).with("url", reply.url()).execute();
        signal.touch(clock.instant());
        tellAuthor(signal);
        return saved(Act.signalReplied, signal);
    }

    @Transactional
    SignalView close(UUID id, Closing closing) {
        var signal = get(id);
        signal.close(closing.outcome(), LocalDate.now(clock), clock.instant());
        tellAuthor(signal);
        return saved(Act.signalClosed, signal);
    }

    /** Whoever raised it hears of it, unless that is not kept. */
    private void tellAuthor(Signal signal) {
        if (signal.authorPersonId() != null) {
            account.find(signal.authorPersonId()).ifPresent(author -> {
                var words = Map.of("title", signal.title().pick(author.language()), "link", page(signal));
                outbox.add(author.email(), Texts.get(author.language(), "signal.mail.followUp.subject", words), Texts.get(author.language(), "signal.mail.followUp.body", words));
            });
        }
    }

    private void step(UUID signal, Holder holder, String note) {
        sql.query("insert into signal_step (signal_id, holder, since, note) values (:signal, :holder, :today, :note)").with("signal", signal).with("holder", holder)
                .with("today", LocalDate.now(clock)).with("note", note).execute();
    }

    private SignalView saved(Act act, Signal signal) {
        signals.flush();
        journal.record(Entry.of(act, KIND, signal.id()).in(signal.partnershipId()));
        return read(signal.id());
    }

    private String page(Signal signal) {
        return links.page("/signals/" + signal.id()).toString();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }

    private Signal get(UUID id) {
        return signals.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("signalId", id));
    }

    private static void throwIfAny(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }
}
