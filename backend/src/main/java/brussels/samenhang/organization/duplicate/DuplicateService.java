package brussels.samenhang.organization.duplicate;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** What is decided about pairs. */
@Singleton
class DuplicateService {

    private static final String DECIDE = """
            update organization_duplicate set state = :state, note = :note, decided_at = :now, decided_by = :person, version = version + 1
            where id = :id and version = :version""";
    private static final String QUEUE_ALL = """
            insert into organization_duplicate_queue (organization_id) select id from organization where merged_into_id is null on conflict do nothing""";

    @Inject
    Sql sql;

    @Inject
    DuplicateReader reader;

    @Inject
    Viewer viewer;

    @Inject
    JournalApi journal;

    @Inject
    Clock clock;

    @Transactional
    DuplicateView decide(UUID id, String ifMatch, DuplicateDecision decision) {
        var pair = reader.get(id);
        Etags.require(ifMatch, pair.revision());
        if (pair.state() == DuplicateState.merged) {
            throw Problem.of(ProblemType.stateConflict).because("duplicate.alreadyMerged");
        }
        var decided = sql.query(DECIDE).with("id", id).with("version", pair.revision()).with("state", decision.outcome()).with("note", decision.note())
                .with("now", clock.instant()).with("person", viewer.personId().orElse(null)).execute();
        if (decided == 0) {
            throw Problem.of(ProblemType.preconditionFailed);
        }
        journal.record(Entry.of(decision.outcome() == DuplicateDecision.Outcome.different ? Act.duplicateRuledOut : Act.duplicateReopened, "organizationDuplicate", id)
                .from(Map.of("state", pair.state())).to(decision));
        return reader.get(id);
    }

    @Transactional
    Sweep sweep() {
        sql.query(QUEUE_ALL).execute();
        return reader.sweep();
    }
}
