package brussels.samenhang.account;

import brussels.samenhang.account.AccountApi.KnownPerson;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.mail.Outbox;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

@Singleton
class Reviewers implements ReviewersApi {

    /** Whoever has not been here with that role for so long is not written to any more. */
    private static final int DAYS_AWAY = 90;
    private static final Duration ENOUGH_FOR = Duration.ofMinutes(15);
    private static final String COORDINATORS = """
            select distinct p.id, p.name, p.email, p.language from person p
            join appointment a on a.person_id = p.id join post on post.id = a.post_id join post_partnership works on works.post_id = post.id
            join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type
            where works.partnership_id = :partnership and role.attributes -> 'coordinates' = 'true'
              and daterange(a.valid_from, a.valid_until, '[]') @> :today and daterange(post.valid_from, post.valid_until, '[]') @> :today
            order by p.id""";
    private static final String ADMINISTRATION = "select p.id, p.name, p.email, p.language from person p where p.administration_seen_on > :since order by p.id";

    @Inject
    Sql sql;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Waiting waiting) {
        var coordinators = waiting.partnership() == null ? List.<KnownPerson>of() : coordinators(waiting.partnership());
        var told = new LinkedHashMap<UUID, KnownPerson>();
        coordinators.forEach(person -> told.put(person.id(), person));
        if (waiting.administration() || coordinators.isEmpty()) {
            administration().forEach(person -> told.put(person.id(), person));
        }
        told.remove(waiting.except());
        told.values().forEach(person -> write(person, waiting));
    }

    private void write(KnownPerson person, Waiting waiting) {
        var arguments = new HashMap<String, Object>(waiting.arguments().apply(person.language()));
        arguments.put("person", person.name());
        arguments.put("start", links.page("/start"));
        var topic = waiting.text() + (waiting.partnership() == null ? "" : ":" + waiting.partnership());
        outbox.addUnlessTold(person.email(), topic, ENOUGH_FOR, Texts.get(person.language(), waiting.text() + ".subject", arguments),
                Texts.get(person.language(), waiting.text() + ".body", arguments));
    }

    private List<KnownPerson> coordinators(UUID partnership) {
        return sql.query(COORDINATORS).with("partnership", partnership).with("today", LocalDate.now(clock)).list(Reviewers::person);
    }

    private List<KnownPerson> administration() {
        return sql.query(ADMINISTRATION).with("since", LocalDate.now(clock).minusDays(DAYS_AWAY)).list(Reviewers::person);
    }

    private static KnownPerson person(Row row) throws SQLException {
        return new KnownPerson(row.uuid("id"), row.text("name"), row.text("email"), row.code("language", Language.class));
    }
}
