package brussels.samenhang.governance.invitation;

import brussels.samenhang.account.PersonTraces;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Mails about meetings, and secret addresses of calendars. */
@Singleton
class PostTraces implements PersonTraces {

    private static final String MAILS = "meeting_mail where person_id = :id or lower(recipient) = lower(:email)";

    @Inject
    Sql sql;

    @Override
    public List<Trace> find(Known person) {
        return List.of(new Trace(Trace.Kind.mails, (int) of("select from " + MAILS, person).count()));
    }

    @Override
    public void erase(Known person) {
        of("delete from " + MAILS, person).execute();
        sql.query("update calendar_feed set revoked_at = coalesce(revoked_at, now()) where person_id = :id").with("id", person.id()).execute();
    }

    private Query of(String text, Known person) {
        return sql.query(text).with("id", person.id()).with("email", person.email());
    }
}
