package brussels.samenhang.shared.work;

import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * For work that would stand in its own way: a run waits until the others of its kind have ended, however long that
 * takes. The limit on waiting for a lock is for people who wait for an answer; it holds again once the turn has come.
 */
@Singleton
public class OneAtATime {

    private static final String LIMIT = "select current_setting('lock_timeout') as before";
    private static final String SET_LIMIT = "select set_config('lock_timeout', :limit, true) as now";
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext(:kind))::text as locked";

    @Inject
    Sql sql;

    /** Inside the transaction of the run, which gives the turn on when it ends; ends early when the run is cancelled. */
    public void await(String kind) {
        var limit = sql.query(LIMIT).first(row -> row.text("before")).orElseThrow();
        sql.query(SET_LIMIT).with("limit", "0").first(row -> row.text("now"));
        sql.query(LOCK).with("kind", kind).list(row -> row.text("locked"));
        sql.query(SET_LIMIT).with("limit", limit).first(row -> row.text("now"));
    }
}
