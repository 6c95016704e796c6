package brussels.samenhang.governance.handover;

import brussels.samenhang.coordination.timeline.TimelineEvent;
import brussels.samenhang.coordination.timeline.TimelineScope;
import brussels.samenhang.coordination.timeline.TimelineSource;
import brussels.samenhang.governance.Sight;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Bodies that began and ended, what they met for and decided, and rules that were published, as far as the viewer may read it. */
@Singleton
class GovernanceEvents implements TimelineSource {

    /** Who wrote it down is in the journal; of a version of a rule, the first entry from when it was published. */
    private static final String EVENTS = """
            with happened as (
              select 'body:' || b.id as key, b.valid_from as day, 'founding' as kind, 'bodyFounded' as what, b.name as title, kind.label as detail, '/bodies/' || b.id as page,
                'body' as subject_type, b.id as subject, array ['bodySet'] as acts, b.created_at as created, null::timestamptz as since
              from body b left join vocabulary_term kind on kind.vocabulary = 'bodyKinds' and kind.code = b.kind
              where b.partnership_id = :partnership and b.valid_from <= :today and %1$s
              union all
              select 'bodyEnd:' || b.id, b.valid_until, 'founding', 'bodyEnded', b.name, kind.label, '/bodies/' || b.id, 'body', b.id, array ['bodyEnded'], null, null
              from body b left join vocabulary_term kind on kind.vocabulary = 'bodyKinds' and kind.code = b.kind
              where b.partnership_id = :partnership and b.valid_until <= :today and %1$s
              union all
              select 'decision:' || d.id, d.decided_on, 'decision', 'decisionTaken', d.title, b.name, '/decisions/' || d.id, 'decision', d.id, array ['decisionRecorded'], d.created_at, null
              from decision d join body b on b.id = d.body_id where b.partnership_id = :partnership and d.decided_on <= :today and %2$s
              union all
              select 'meeting:' || m.id, (m.starts_at at time zone 'Europe/Brussels')::date, 'decision', 'meetingHeld', m.title, b.name, '/meetings/' || m.id, 'meeting', m.id,
                array ['meetingHeld'], null, null
              from meeting m join body b on b.id = m.body_id where b.partnership_id = :partnership and m.status = 'held' and %2$s
              union all
              select 'ruleText:' || v.id, v.effective_from, 'rule', 'rulePublished', r.title, jsonb_build_object('nl', v.label, 'fr', v.label, 'en', v.label, 'de', v.label),
                '/partnerships/' || r.partnership_id || '?tab=decisions', 'partnershipRule', r.id, array ['rulePublished', 'ruleVersionPublished'], v.published_at, v.published_at
              from partnership_rule r join partnership_rule_version v on v.rule_id = r.id where r.partnership_id = :partnership)
            select happened.*, entry.at as entered_at, actor.name as actor_name from happened
            left join lateral (select j.at, j.actor_person_id from journal_entry j where j.subject_type = happened.subject_type and j.subject_id = happened.subject
              and j.act = any(happened.acts) and (happened.since is null or j.at >= happened.since) order by j.id limit 1) entry on true
            left join person actor on actor.id = entry.actor_person_id""".formatted(Sight.KNOWN, Sight.INSIDE);

    @Inject
    Sql sql;

    @Inject
    Sight sight;

    @Inject
    Clock clock;

    @Override
    public List<TimelineEvent> events(TimelineScope scope) {
        return scope.partnership() == null ? List.of()
                : sight.bind(sql.query(EVENTS)).with("partnership", scope.partnership()).with("today", LocalDate.now(clock)).list(row -> event(row, scope.within()));
    }

    private static TimelineEvent event(Row row, boolean within) throws SQLException {
        return new TimelineEvent(row.text("key"), row.date("day"), row.code("kind", TimelineEvent.Kind.class), row.text("what"), row.localized("title"), row.localized("detail"), null,
                row.text("page"), row.instant("entered_at") == null ? row.instant("created") : row.instant("entered_at"), within ? row.text("actor_name") : null);
    }
}
