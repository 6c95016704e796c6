package brussels.samenhang.membership.delegate;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.membership.MembershipAccess;
import brussels.samenhang.membership.delegate.DelegateCommands.Ending;
import brussels.samenhang.membership.delegate.DelegateCommands.Fields;
import brussels.samenhang.membership.delegate.DelegateCommands.NewDelegate;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.time.Period;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The acts on delegates. */
@Singleton
class DelegateService {

    private static final String KIND = "delegate";

    /** What the journal keeps: the person by id only. */
    private record Facts(UUID person, Fields fields, Period period) {

        static Facts of(Delegate delegate) {
            return new Facts(delegate.personId(), Fields.of(delegate.terms()), delegate.period());
        }
    }

    @Inject
    DelegateRepository delegates;

    @Inject
    DelegateReader reader;

    @Inject
    MembershipAccess access;

    @Inject
    AccountApi account;

    @Inject
    RefDataApi refData;

    @Inject
    JournalApi journal;

    @Transactional
    DelegateView name(NewDelegate named) {
        var membership = access.find(named.membership()).orElseThrow(() -> Problem.unknownReference(Issue.In.body, "membership", named.membership()));
        if (!membership.period().contains(named.validFrom())) {
            throw Problem.badRequest(Issue.body(IssueType.invalidPeriod, "validFrom", named.validFrom()).because("membership.outsideMembership"));
        }
        var delegate = Delegate.name(membership.id(), account.findOrAdd(named.name(), named.email()), named.terms(), new Period(named.validFrom(), named.validUntil()));
        delegates.persistAndFlush(delegate);
        record(Act.delegateNamed, delegate, null);
        return read(delegate.id());
    }

    @Transactional
    DelegateView edit(UUID id, String ifMatch, MergePatch<Fields> patch) {
        var delegate = get(id);
        Etags.require(ifMatch, delegate.version());
        var before = Facts.of(delegate);
        delegate.state(patch.applyTo(Fields.of(delegate.terms())).terms());
        delegates.flush();
        record(Act.delegateChanged, delegate, before);
        return read(id);
    }

    @Transactional
    DelegateView end(UUID id, Ending ending) {
        var delegate = get(id);
        var issues = refData.check("delegateEndReasons", Issue.In.body, "reason", ending.reason());
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        var before = Facts.of(delegate);
        delegate.end(ending.on(), ending.reason());
        delegates.flush();
        record(Act.delegateEnded, delegate, before);
        return read(id);
    }

    private DelegateView read(UUID id) {
        return reader.find(id).orElseThrow(() -> Problem.notFound("delegateId", id));
    }

    private Delegate get(UUID id) {
        return delegates.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("delegateId", id));
    }

    private void record(Act act, Delegate delegate, Facts before) {
        var membership = access.find(delegate.membershipId()).orElseThrow();
        journal.record(Entry.of(act, KIND, delegate.id()).in(membership.partnership()).by(membership.organization()).from(before).to(Facts.of(delegate)));
    }
}
