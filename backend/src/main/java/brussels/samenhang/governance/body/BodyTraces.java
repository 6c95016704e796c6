package brussels.samenhang.governance.body;

import brussels.samenhang.account.PersonTraces;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Seats a person holds, and confidential bodies the person was let in to. That there was a seat stays, as of a person. */
@Singleton
class BodyTraces implements PersonTraces {

    private static final String OPEN = "%s where person_id = :id and (valid_until is null or valid_until >= :today)";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Override
    public List<Trace> find(Known person) {
        var held = sql.query("select from " + OPEN.formatted("body_seat") + " union all select from " + OPEN.formatted("body_reader"))
                .with("id", person.id()).with("today", LocalDate.now(clock)).count();
        return List.of(new Trace(Trace.Kind.rights, (int) held));
    }

    /** Ended yesterday: from today on the person reads nothing more; what began today never was. */
    @Override
    public void erase(Known person) {
        for (var table : List.of("body_seat", "body_reader")) {
            sql.query("update " + table + " set valid_until = greatest(valid_from, cast(:today as date) - 1) where person_id = :id and (valid_until is null or valid_until >= :today)")
                    .with("id", person.id()).with("today", LocalDate.now(clock)).execute();
        }
    }
}
