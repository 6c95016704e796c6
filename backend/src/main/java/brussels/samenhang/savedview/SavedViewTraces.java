package brussels.samenhang.savedview;

import brussels.samenhang.account.PersonTraces;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Views are a person's own, shared or not: they go, and with them the mails about them. */
@Singleton
class SavedViewTraces implements PersonTraces {

    @Inject
    Sql sql;

    @Override
    public List<Trace> find(Known person) {
        var kept = sql.query("select from saved_view where person_id = :id union all select from saved_view_subscription where person_id = :id").with("id", person.id()).count();
        return List.of(new Trace(Trace.Kind.savedViews, (int) kept));
    }

    @Override
    public void erase(Known person) {
        sql.query("delete from saved_view_subscription where person_id = :id").with("id", person.id()).execute();
        sql.query("delete from saved_view where person_id = :id").with("id", person.id()).execute();
    }
}
