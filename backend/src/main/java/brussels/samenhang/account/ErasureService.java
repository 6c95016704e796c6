package brussels.samenhang.account;

import brussels.samenhang.account.PersonTraces.Known;
import brussels.samenhang.account.PersonTraces.Trace;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Erases a person without breaking what the person did: the row stays and stands for "a person", every name and address
 * of it goes, here and in each feature that keeps one, in the journal too.
 */
@Singleton
class ErasureService {

    /** What is shown for who was; the same for everybody, in no language more than in another. */
    static final String SOMEBODY = "Een persoon – Une personne";

    private static final String PERSON = "select id, name, email, subject is not null as account from person where erased_at is null";

    @Inject
    @All
    List<PersonTraces> features;

    @Inject
    JournalApi journal;

    @Inject
    Viewer viewer;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private record Found(Known known, boolean account) {
    }

    List<PersonFound> search(PersonSearch wanted) {
        return find(sql.query(PERSON).add("and (lower(email) = lower(:wanted) or fold(name) = fold(:wanted)) order by name, id").with("wanted", wanted.person().strip()))
                .map(this::view).toList();
    }

    PersonFound get(UUID person) {
        return view(require(person));
    }

    @Transactional
    ErasureView erase(UUID person) {
        sql.query("select id from person where id = :id for update").with("id", person).first(row -> row.uuid("id"));
        var found = require(person);
        var known = found.known();
        var traces = traces(found);
        journal.record(Entry.of(Act.personErased, "person", person));
        features.forEach(feature -> feature.erase(known));
        sql.query("delete from outgoing_mail where lower(recipient) = lower(:email)").with("email", known.email()).execute();
        sql.query("delete from idempotency_key where subject = (select subject from person where id = :id)").with("id", person).execute();
        sql.query("select erase_from_journal(:id, :words)").with("id", person).with("words", words(known)).list(row -> row);
        sql.query("update person set name = :somebody, email = null, subject = null, erased_at = :now, version = version + 1 where id = :id")
                .with("somebody", SOMEBODY).with("now", clock.instant()).with("id", person).execute();
        viewer.forgetGrants();
        return new ErasureView(person, clock.instant(), traces);
    }

    private PersonFound view(Found found) {
        var known = found.known();
        return new PersonFound(known.id(), known.name(), known.email(), found.account(), traces(found));
    }

    private List<Trace> traces(Found found) {
        var known = found.known();
        var own = List.of(new Trace(Trace.Kind.account, found.account() ? 1 : 0),
                new Trace(Trace.Kind.mails, count("select from outgoing_mail where lower(recipient) = lower(:email)", known)),
                new Trace(Trace.Kind.journal, count("select from journal_entry where actor_person_id = :id", known)));
        return Stream.concat(own.stream(), features.stream().flatMap(feature -> feature.find(known).stream())).filter(trace -> trace.count() > 0)
                .sorted(Comparator.comparing(Trace::kind)).toList();
    }

    private int count(String query, Known known) {
        return (int) sql.query(query).with("email", known.email()).with("id", known.id()).count();
    }

    private Found require(UUID person) {
        return find(sql.query(PERSON).add("and id = :id").with("id", person)).findFirst().orElseThrow(() -> person == null
                ? Problem.of(ProblemType.missingPermission) : Problem.notFound("personId", person));
    }

    private Stream<Found> find(Query query) {
        return query.list(this::found).stream();
    }

    private Found found(Row row) throws SQLException {
        return new Found(new Known(row.uuid("id"), row.text("name"), row.text("email"), viewer.personId().filter(row.uuid("id")::equals).isEmpty()), row.bool("account"));
    }

    private static List<String> words(Known known) {
        var words = new ArrayList<String>();
        if (known.email() != null) {
            words.add(known.email());
        }
        if (known.hasFullName()) {
            words.add(known.name());
        }
        return words;
    }
}
