package brussels.samenhang.funding;

import brussels.samenhang.account.ReviewersApi;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Writes to those who coordinate before a decision is expected and before an extension has to be asked for: once for each
 * day, and all that is due for one partnership together, so that nobody hears of it when it is too late (1-R42).
 */
@Singleton
class FundingReminders {

    static final int DAYS_BEFORE_DECISION = 14;
    static final int DAYS_BEFORE_EXTENSION = 45;

    private static final Logger LOG = Logger.getLogger(FundingReminders.class);
    private static final String EXPECTED = """
            l.decided_on is null and l.pending_since <= cast(:today as date) and l.expected_told_on is null and l.expected_by between cast(:today as date) and cast(:today as date) + :decision""";
    private static final String EXTENSION = "l.extension_told_on is null and l.extension_by between cast(:today as date) and cast(:today as date) + :extension";
    private static final String DUE = """
            select l.id, l.partnership_id, l.title, p.name as partnership_name, case when %1$s then l.expected_by end as expected, case when %2$s then l.extension_by end as extension
            from funding_line l join partnership p on p.id = l.partnership_id where %1$s or %2$s order by l.partnership_id, least(l.expected_by, l.extension_by), l.id""".formatted(EXPECTED, EXTENSION);
    private static final String TOLD = """
            update funding_line l set expected_told_on = case when %1$s then cast(:today as date) else l.expected_told_on end,
              extension_told_on = case when %2$s then cast(:today as date) else l.extension_told_on end
            where l.partnership_id = :partnership and (%1$s or %2$s)""".formatted(EXPECTED, EXTENSION);

    private record Due(UUID partnership, Localized name, Localized title, LocalDate expected, LocalDate extension) {
    }

    @Inject
    Sql sql;

    @Inject
    ReviewersApi reviewers;

    @Inject
    Clock clock;

    @Scheduled(cron = "{samenhang.funding.cron}", timeZone = "Europe/Brussels", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remindAll() {
        var today = LocalDate.now(clock);
        due(today).forEach((partnership, lines) -> {
            try {
                QuarkusTransaction.requiringNew().run(() -> tell(partnership, lines, today));
            } catch (RuntimeException failed) {
                LOG.warnf(failed, "No mail about money for partnership %s today", partnership);
            }
        });
    }

    private Map<UUID, List<Due>> due(LocalDate today) {
        Map<UUID, List<Due>> due = new LinkedHashMap<>();
        sql.query(DUE).with("today", today).with("decision", DAYS_BEFORE_DECISION).with("extension", DAYS_BEFORE_EXTENSION)
                .list(row -> new Due(row.uuid("partnership_id"), row.localized("partnership_name"), row.localized("title"), row.date("expected"), row.date("extension")))
                .forEach(line -> due.computeIfAbsent(line.partnership(), _ -> new ArrayList<>()).add(line));
        return due;
    }

    /** Whoever noted it first tells it: of several instances only one writes. */
    private void tell(UUID partnership, List<Due> lines, LocalDate today) {
        var noted = sql.query(TOLD).with("today", today).with("decision", DAYS_BEFORE_DECISION).with("extension", DAYS_BEFORE_EXTENSION).with("partnership", partnership).execute();
        if (noted > 0) {
            reviewers.tell(new ReviewersApi.Waiting("funding.reminder", language -> Map.of("partnership", lines.getFirst().name().pick(language), "lines", words(lines, language)), partnership, false, null));
        }
    }

    private static String words(List<Due> lines, Language language) {
        return lines.stream().flatMap(line -> {
            var told = new ArrayList<String>();
            if (line.expected() != null) {
                told.add(Texts.get(language, "funding.reminder.expected", Map.of("title", line.title().pick(language), "day", line.expected())));
            }
            if (line.extension() != null) {
                told.add(Texts.get(language, "funding.reminder.extension", Map.of("title", line.title().pick(language), "day", line.extension())));
            }
            return told.stream();
        }).collect(Collectors.joining("\n"));
    }
}
