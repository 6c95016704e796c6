package brussels.samenhang.membership;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.membership.Membership.Facts;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.Problem;
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
class MembershipService {

    private static final String KIND = "membership";

    @Inject
    MembershipRepository memberships;

    @Inject
    MembershipReader reader;

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
        throwIfAny(refData.check("membershipKinds", Issue.In.body, "kind", after.kind()));
        membership.state(after.facts(), clock.instant());
        memberships.flush();
        record(Act.membershipEdited, membership, before, after);
        return read(id);
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
