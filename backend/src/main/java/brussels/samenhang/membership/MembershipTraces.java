package brussels.samenhang.membership;

import brussels.samenhang.account.PersonTraces;
import brussels.samenhang.account.PersonTraces.Known;
import brussels.samenhang.account.PersonTraces.Trace;
import brussels.samenhang.account.PersonTraces.Trace.Kind;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Where a person is the contact or a delegate of a member. It ends; that there was one, with its function, stays without a name. */
@Singleton
class MembershipTraces implements PersonTraces {

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Override
    public List<Trace> find(Known person) {
        return List.of(new Trace(Kind.membershipContacts, count("membership_contact", person)), new Trace(Kind.delegates, count("membership_delegate", person)));
    }

    @Override
    public void erase(Known person) {
        var today = LocalDate.now(clock);
        sql.query("update membership_contact set phone = null, valid_until = coalesce(least(valid_until, greatest(valid_from, :today)), greatest(valid_from, :today)) where person_id = :id")
                .with("id", person.id()).with("today", today).execute();
        sql.query("update membership_delegate set valid_until = greatest(valid_from, :today), version = version + 1 where person_id = :id and (valid_until is null or valid_until > :today)")
                .with("id", person.id()).with("today", today).execute();
    }

    private int count(String table, Known person) {
        return (int) sql.query("select from %s where person_id = :id".formatted(table)).with("id", person.id()).count();
    }
}
