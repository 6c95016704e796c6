package brussels.samenhang.governance.handover;

import brussels.samenhang.coordination.handover.HandoverScope;
import brussels.samenhang.coordination.handover.HandoverSource;
import brussels.samenhang.coordination.handover.NewcomerSource;
import brussels.samenhang.shared.document.Chapter;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Calls, criteria and rules that hold, with the day they end. They are public. */
@Singleton
class RulesInForce implements HandoverSource, NewcomerSource {

    private static final int PLACE = 32;
    private static final String RULES = """
            select 'rule:' || r.id as key, r.title, kind.label as kind, v.label, v.effective_until as day, '/partnerships/' || r.partnership_id || '?tab=decisions' as page
            from partnership_rule r join lateral (
              select held.label, held.effective_until from partnership_rule_version held
              where held.rule_id = r.id and daterange(held.effective_from, held.effective_until, '[]') @> cast(:day as date)
              order by held.effective_from desc, held.published_at desc limit 1) v on true
            left join vocabulary_term kind on kind.vocabulary = 'ruleKinds' and kind.code = r.kind
            where r.partnership_id = any(cast(:partnerships as uuid[]))
            order by v.effective_until nulls last, localized_fold(r.title), r.id""";

    @Inject
    Sql sql;

    @Override
    public Optional<Chapter> chapter(HandoverScope scope) {
        return chapter(scope.partnerships(), scope.day());
    }

    @Override
    public Optional<Chapter> chapter(UUID partnership, LocalDate day) {
        return chapter(Set.of(partnership), day);
    }

    private Optional<Chapter> chapter(Set<UUID> partnerships, LocalDate day) {
        return Chapters.of("rules", PLACE, sql.query(RULES).with("partnerships", partnerships).with("day", day).list(row -> {
            var version = row.text("label");
            return new Chapter.Line(row.text("key"), row.localized("title"),
                    Chapters.together(language -> Texts.get(language, "governance.version", Map.of("label", version)), row.localized("kind")), row.date("day"), row.text("page"));
        }));
    }
}
