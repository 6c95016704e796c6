package brussels.samenhang.indicator.collection;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.time.ReportingPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Opens periods and gives more time. */
@ApplicationScoped
class RoundService {

    @Inject
    CollectionRounds rounds;

    @Inject
    RoundReader reader;

    @Inject
    JournalApi journal;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    List<RoundView> all() {
        return reader.all();
    }

    RoundView get(UUID id) {
        return reader.find(id).orElseThrow(() -> Problem.notFound("collectionRoundId", id));
    }

    List<ProgressView> progress(UUID id) {
        get(id);
        return reader.progress(id);
    }

    @Transactional
    RoundView open(OpenRound command) {
        var issues = new ArrayList<Issue>();
        var period = ReportingPeriod.parse(command.period());
        if (period.isEmpty()) {
            issues.add(Issue.body(IssueType.invalidPeriod, "period", command.period()).because("observation.noPeriod"));
        }
        if (command.deadline().isBefore(command.opensOn())) {
            issues.add(Issue.body(IssueType.invalidPeriod, "deadline", command.deadline()).because("observation.deadlineBeforeOpening"));
        }
        if (command.generation() != null && !reader.exists("generation", command.generation())) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, "generation", command.generation()));
        }
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        var round = new CollectionRound(command, period.orElseThrow());
        rounds.persistAndFlush(round);
        journal.record(Entry.of(Act.collectionOpened, "collectionRound", round.id).to(command));
        return get(round.id);
    }

    @Transactional
    RoundView extend(UUID id, ExtendRound command) {
        get(id);
        if (!reader.exists("partnership", command.partnership())) {
            throw Problem.unknownReference(Issue.In.body, "partnership", command.partnership());
        }
        var today = LocalDate.now(clock);
        if (command.until().isBefore(today)) {
            throw Problem.badRequest(Issue.body(IssueType.outOfRange, "until", command.until()).because("observation.extensionIsOver"));
        }
        sql.query("insert into collection_extension (round_id, partnership_id, until, reason, given_on) values (:round, :partnership, :until, :reason, :today)")
                .with("round", id).with("partnership", command.partnership()).with("until", command.until()).with("reason", command.reason()).with("today", today).execute();
        journal.record(Entry.of(Act.collectionExtended, "collectionRound", id).in(command.partnership()).to(command));
        return get(id);
    }
}
