package brussels.samenhang.network.link;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.network.NetworkApi;
import brussels.samenhang.partnership.PartnershipApi;
import brussels.samenhang.refdata.RefDataApi;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The acts on links between partnerships. */
@Singleton
class LinkService {

    private static final String KIND = "partnershipLink";
    private static final String SEE = """
            insert into partnership_link_view (link_id, partnership_id, type, degree, collaborations, note, observed_on, recorded_at, recorded_by)
            values (:link, :partnership, :type, :degree, :collaborations, :note, :on, :now, :by)""";
    private static final String LAST_SEEN = """
            select type, degree, collaborations from partnership_link_view where link_id = :link and partnership_id = :partnership
            order by observed_on desc, recorded_at desc limit 1""";

    @Inject
    LinkRepository links;

    @Inject
    LinkReader reader;

    @Inject
    LinkPermissions permissions;

    @Inject
    LinkMail mail;

    @Inject
    PartnershipApi partnerships;

    @Inject
    NetworkApi networks;

    @Inject
    RefDataApi refData;

    @Inject
    AccountApi account;

    @Inject
    JournalApi journal;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    LinkView read(UUID id) {
        return reader.find(id).orElseThrow(() -> Problem.notFound("partnershipLinkId", id));
    }

    @Transactional
    LinkView propose(NewLink asked) {
        var issues = new ArrayList<>(check(asked.state(), "state."));
        if ((asked.otherPartnership() == null) == (asked.network() == null)) {
            issues.add(Issue.body(IssueType.exactlyOneOfExpected, "otherPartnership", asked.otherPartnership()).because("link.oneOtherSide"));
        }
        if (asked.partnership().equals(asked.otherPartnership())) {
            issues.add(Issue.body(IssueType.rejectedInput, "otherPartnership", asked.otherPartnership()).because("link.withItself"));
        }
        issues.addAll(past("since", asked.since()));
        throwIfAny(issues);
        partnerships.find(asked.partnership()).orElseThrow(() -> Problem.unknownReference(Issue.In.body, "partnership", asked.partnership()));
        var link = asked.network() == null ? proposed(asked) : withNetwork(asked);
        links.persistAndFlush(link);
        see(link, link.partnershipId(), asked.state());
        record(asked.network() == null ? Act.partnershipLinkProposed : Act.partnershipLinkRecorded, link, asked);
        if (asked.network() == null) {
            mail.proposed(link, asked.state().type());
        }
        return read(link.id());
    }

    @Transactional
    LinkView decide(UUID id, LinkDecision decision) {
        var issues = new ArrayList<>(decision.contradictions());
        if (decision.state() != null) {
            issues.addAll(check(decision.state(), "state."));
        }
        throwIfAny(issues);
        var link = get(id);
        if (decision.accepts()) {
            link.accept(decision.answer(), LocalDate.now(clock), account.currentPersonId(), clock.instant());
            see(link, link.otherPartnershipId(), Objects.requireNonNullElseGet(decision.state(), () -> asProposed(link)));
        } else {
            link.decline(decision.answer(), account.currentPersonId(), clock.instant());
        }
        links.flush();
        record(decision.accepts() ? Act.partnershipLinkAccepted : Act.partnershipLinkDeclined, link, decision);
        mail.answered(link);
        return read(id);
    }

    @Transactional
    LinkView withdraw(UUID id) {
        var link = get(id);
        link.withdraw(account.currentPersonId(), clock.instant());
        links.flush();
        record(Act.partnershipLinkWithdrawn, link, null);
        return read(id);
    }

    @Transactional
    LinkView observe(UUID id, LinkState state) {
        throwIfAny(check(state, ""));
        var link = get(id);
        link.requireRunning();
        see(link, permissions.side(link), state);
        record(Act.partnershipLinkObserved, link, state);
        return read(id);
    }

    @Transactional
    LinkView end(UUID id, LinkEnding ending) {
        throwIfAny(past("on", ending.on()));
        var link = get(id);
        var side = permissions.side(link);
        link.end(ending.on(), side, ending.note());
        links.flush();
        record(Act.partnershipLinkEnded, link, ending);
        mail.ended(link, side);
        return read(id);
    }

    private PartnershipLink proposed(NewLink asked) {
        partnerships.find(asked.otherPartnership()).orElseThrow(() -> Problem.unknownReference(Issue.In.body, "otherPartnership", asked.otherPartnership()));
        return PartnershipLink.propose(asked.partnership(), asked.otherPartnership(), asked.message(), asked.since(), account.currentPersonId(), clock.instant());
    }

    private PartnershipLink withNetwork(NewLink asked) {
        var network = networks.find(asked.network()).orElseThrow(() -> Problem.unknownReference(Issue.In.body, "network", asked.network()));
        return PartnershipLink.withNetwork(asked.partnership(), network.id(), asked.message(), asked.since(), account.currentPersonId(), clock.instant());
    }

    private LinkState asProposed(PartnershipLink link) {
        return sql.query(LAST_SEEN).with("link", link.id()).with("partnership", link.partnershipId())
                .first(row -> new LinkState(row.text("type"), row.text("degree"), row.texts("collaborations"), null, null)).orElseThrow();
    }

    private void see(PartnershipLink link, UUID side, LinkState state) {
        sql.query(SEE).with("link", link.id()).with("partnership", side).with("type", state.type()).with("degree", state.degree())
                .with("collaborations", state.collaborations()).with("note", state.note())
                .with("on", Objects.requireNonNullElseGet(state.on(), () -> LocalDate.now(clock)))
                .with("now", clock.instant()).with("by", account.currentPersonId()).execute();
    }

    private List<Issue> check(LinkState state, String prefix) {
        var issues = new ArrayList<Issue>();
        issues.addAll(refData.check("linkTypes", Issue.In.body, prefix + "type", state.type()));
        issues.addAll(refData.check("linkDegrees", Issue.In.body, prefix + "degree", state.degree()));
        issues.addAll(refData.check("linkCollaborations", Issue.In.body, prefix + "collaborations", state.collaborations()));
        issues.addAll(past(prefix + "on", state.on()));
        return issues;
    }

    private List<Issue> past(String name, LocalDate day) {
        return day != null && day.isAfter(LocalDate.now(clock)) ? List.of(Issue.body(IssueType.outOfRange, name, day).because("network.dayToCome")) : List.of();
    }

    private PartnershipLink get(UUID id) {
        return links.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("partnershipLinkId", id));
    }

    /** In the timeline of both sides. */
    private void record(Act act, PartnershipLink link, Object after) {
        journal.record(Entry.of(act, KIND, link.id()).in(link.partnershipId()).to(after));
        if (link.otherPartnershipId() != null) {
            journal.record(Entry.of(act, KIND, link.id()).in(link.otherPartnershipId()).to(after));
        }
    }

    private static void throwIfAny(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }
}
