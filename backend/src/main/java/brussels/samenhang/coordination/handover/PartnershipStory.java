package brussels.samenhang.coordination.handover;

import brussels.samenhang.shared.document.Chapter;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How a partnership came this far: what it is for, its phases, who leads it. */
@Singleton
class PartnershipStory implements HandoverSource, NewcomerSource {

    private static final int PLACE = 5;
    private static final String STORY = """
            select 'purpose:' || p.id as key, 'purpose' as kind, p.name as title, p.purpose as detail, p.valid_from as day, '/partnerships/' || p.id as page, 1 as rank
            from partnership p where p.id = any(cast(:partnerships as uuid[])) and p.purpose is not null
            union all
            select 'phase:' || f.id, 'phase', phase.label, f.reason, f.valid_from, '/partnerships/' || f.partnership_id, 2
            from partnership_phase f left join vocabulary_term phase on phase.vocabulary = 'partnershipPhases' and phase.code = f.phase
            where f.partnership_id = any(cast(:partnerships as uuid[])) and f.valid_from <= :day
            union all
            select 'lead:' || l.id, 'lead', o.name, null, l.valid_from, '/organizations/' || o.id, 3
            from partnership_lead l join organization o on o.id = l.organization_id
            where l.partnership_id = any(cast(:partnerships as uuid[])) and daterange(l.valid_from, l.valid_until, '[]') @> :day
            order by rank, day, key""";

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
        return Chapters.of("story", PLACE, sql.query(STORY).with("partnerships", partnerships).with("day", day).list(row -> Chapters.line(row, "story." + row.text("kind"))));
    }
}
