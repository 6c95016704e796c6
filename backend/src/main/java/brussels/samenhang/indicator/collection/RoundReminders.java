package brussels.samenhang.indicator.collection;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.mail.Outbox;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Writes a week before the last day of a round, and on that day, to who still has figures to hand in: the people of an
 * organization that enter for it, and who coordinates the partnership for its own figures. One mail a person a day, in its
 * language; nobody is reminded twice of the same last day, by however many instances.
 */
@Singleton
class RoundReminders {

    static final int DAYS_BEFORE = 7;

    private static final Logger LOG = Logger.getLogger(RoundReminders.class);
    /** What is not handed in of rounds that close within a week, with who is to hand it in; noted before it is told, and told only by who noted it. */
    private static final String NOTE = """
            with missing as (
              select r.id as round_id, a.partnership_id, a.organization_id,
                greatest(r.deadline, (select max(e.until) from collection_extension e where e.round_id = r.id and e.partnership_id = a.partnership_id)) as last_day
              from collection_round r
              join indicator_version v on v.status = 'approved' and v.period_type = r.period_type and v.formula is null and v.register_measure is null
              join indicator_assignment a on a.indicator_id = v.indicator_id and a.partnership_id is not null
                and daterange(a.valid_from, a.valid_until, '[]') && daterange(r.period_start, r.period_end, '[]')
              join partnership p on p.id = a.partnership_id and (r.generation_id is null or p.generation_id = r.generation_id)
              where r.opens_on <= cast(:today as date) and not exists (select from observation f where f.indicator_id = a.indicator_id and f.partnership_id = a.partnership_id
                and f.organization_id is not distinct from a.organization_id and f.disaggregation = '{}' and f.period_type = r.period_type and f.period_start = r.period_start
                and f.status not in ('draft', 'returned'))),
            near as (select * from missing where last_day between cast(:today as date) and cast(:today as date) + :days),
            asked as (
              select near.*, u.person_id from near join organization_user u on u.organization_id = near.organization_id and u.role in ('owner', 'editor')
                and u.ended_at is null and daterange(u.since, u.until, '[]') @> cast(:today as date)
              union all
              select near.*, a.person_id from near join post_partnership works on works.partnership_id = near.partnership_id join post on post.id = works.post_id
                join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type and role.attributes -> 'coordinates' = 'true'
                join appointment a on a.post_id = post.id and a.person_id is not null and daterange(a.valid_from, a.valid_until, '[]') @> cast(:today as date)
              where near.organization_id is null),
            noted as (
              insert into collection_reminder (round_id, partnership_id, person_id, last_day, moment, figures, told_on)
              select asked.round_id, asked.partnership_id, asked.person_id, asked.last_day, case when asked.last_day = cast(:today as date) then 'lastDay' else 'week' end, count(*)::int, cast(:today as date)
              from asked join person x on x.id = asked.person_id and x.email is not null
              group by asked.round_id, asked.partnership_id, asked.person_id, asked.last_day
              on conflict do nothing returning *)
            select noted.person_id, x.name, x.email, x.language, p.name as partnership_name, r.period, noted.last_day, noted.figures
            from noted join person x on x.id = noted.person_id join partnership p on p.id = noted.partnership_id join collection_round r on r.id = noted.round_id
            order by noted.person_id, noted.last_day, p.sort_name""";

    private record Asked(UUID person, String name, String email, Language language, Localized partnership, String period, LocalDate lastDay, int figures) {
    }

    @Inject
    Sql sql;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Scheduled(cron = "{samenhang.rounds.cron}", timeZone = "Europe/Brussels", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remindAll() {
        try {
            QuarkusTransaction.requiringNew().run(() -> remind(LocalDate.now(clock)));
        } catch (RuntimeException failed) {
            LOG.warn("No mail about rounds of figures today", failed);
        }
    }

    private void remind(LocalDate today) {
        var asked = sql.query(NOTE).with("today", today).with("days", DAYS_BEFORE).list(RoundReminders::asked);
        asked.stream().collect(Collectors.groupingBy(Asked::person, LinkedHashMap::new, Collectors.toList())).values().forEach(this::write);
    }

    private void write(List<Asked> about) {
        var person = about.getFirst();
        var language = person.language();
        var lines = about.stream().map(each -> Texts.get(language, "collection.reminder.line", Map.of("partnership", each.partnership().pick(language), "period", each.period(),
                "figures", each.figures(), "day", each.lastDay()))).collect(Collectors.joining("\n"));
        var arguments = Map.of("person", person.name(), "day", person.lastDay(), "lines", lines, "link", links.page("/data-entry"));
        outbox.add(person.email(), Texts.get(language, "collection.reminder.subject", arguments), Texts.get(language, "collection.reminder.body", arguments));
    }

    private static Asked asked(Row row) throws SQLException {
        return new Asked(row.uuid("person_id"), row.text("name"), row.text("email"), Language.of(row.text("language")).orElse(Language.DEFAULT), row.localized("partnership_name"),
                row.text("period"), row.date("last_day"), row.integer("figures"));
    }
}
