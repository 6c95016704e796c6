package brussels.samenhang.savedview;

import brussels.samenhang.savedview.ChangedFigures.Changed;
import brussels.samenhang.savedview.SavedViewView.Rhythm;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.mail.Outbox;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Texts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Writes to those who asked for mail about a view: each at most once a day, and on change only when there is something to tell. */
@Singleton
class SavedViewMail {

    private static final Logger LOG = Logger.getLogger(SavedViewMail.class);
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final String DUE = """
            select s.saved_view_id, s.person_id, s.rhythm, s.token, s.told_at, w.name, w.address, r.name as person_name, r.email, r.language
            from saved_view_subscription s join saved_view w on w.id = s.saved_view_id join person r on r.id = s.person_id
            where r.email is not null and s.told_at < case s.rhythm when 'weekly' then cast(:now as timestamptz) - interval '7 days' + interval '1 hour'
              when 'monthly' then cast(:now as timestamptz) - interval '1 month' + interval '1 hour' else cast(:now as timestamptz) - interval '20 hours' end
            order by s.told_at, s.saved_view_id, s.person_id""";
    private static final String NOTE = """
            update saved_view_subscription set told_at = :now where saved_view_id = :view and person_id = :person and told_at = :told""";

    private record Due(UUID view, UUID person, Rhythm rhythm, UUID token, Instant told, String name, String address, String reader, String email, Language language) {
    }

    @Inject
    Sql sql;

    @Inject
    ChangedFigures figures;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Scheduled(cron = "{samenhang.views.cron}", timeZone = "Europe/Brussels", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void writeAll() {
        var now = clock.instant();
        var due = sql.query(DUE).with("now", now).list(row -> new Due(row.uuid("saved_view_id"), row.uuid("person_id"), row.code("rhythm", Rhythm.class), row.uuid("token"),
                row.instant("told_at"), row.text("name"), row.text("address"), row.text("person_name"), row.text("email"), row.code("language", Language.class)));
        due.forEach(one -> {
            try {
                QuarkusTransaction.requiringNew().run(() -> write(one, now));
            } catch (RuntimeException failed) {
                LOG.warnf(failed, "No mail about the saved view %s today", one.view());
            }
        });
    }

    /** Whoever noted it first writes: of several instances only one does. What did not change is looked at again tomorrow from the same day on. */
    private void write(Due due, Instant now) {
        var changed = figures.since(due.told(), Address.of(due.address()));
        if (changed.isEmpty() && due.rhythm() == Rhythm.onChange) {
            return;
        }
        var noted = sql.query(NOTE).with("now", now).with("view", due.view()).with("person", due.person()).with("told", due.told()).execute();
        if (noted > 0) {
            outbox.add(due.email(), Texts.get(due.language(), "savedview.mail.subject", Map.of("name", due.name())), body(due, changed));
        }
    }

    private String body(Due due, List<Changed> changed) {
        var language = due.language();
        var news = !Address.of(due.address()).isOfFigures() ? "" : changed.isEmpty() ? Texts.get(language, "savedview.mail.nothing", Map.of("since", day(due.told()))) + "\n\n"
                : Texts.get(language, "savedview.mail.changed", Map.of("since", day(due.told()), "number", changed.getFirst().total())) + "\n" + lines(changed, language) + "\n\n";
        return Texts.get(language, "savedview.mail.body", Map.of("person", due.reader(), "name", due.name(), "news", news, "link", links.page(due.address()),
                "end", links.page("/saved-views/unsubscribe?token=" + due.token()), "views", links.page("/saved-views")));
    }

    private static String lines(List<Changed> changed, Language language) {
        var lines = changed.stream().map(one -> "- " + one.indicator().pick(language) + ", " + one.subject().pick(language) + ", " + one.period() + ": "
                + (one.value() == null ? Texts.get(language, "savedview.mail.noNumber", Map.of()) : one.value().toPlainString())).collect(Collectors.joining("\n"));
        var more = changed.getFirst().total() - changed.size();
        return more == 0 ? lines : lines + "\n" + Texts.get(language, "savedview.mail.more", Map.of("number", more));
    }

    private static String day(Instant moment) {
        return moment.atZone(BRUSSELS).toLocalDate().toString();
    }
}
