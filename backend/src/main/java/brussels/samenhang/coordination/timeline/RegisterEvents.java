package brussels.samenhang.coordination.timeline;

import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the register itself knows happened, in one statement: its own dates, with the entry of the journal that wrote each down. */
@Singleton
class RegisterEvents implements TimelineSource {

    /** Columns: key, day, kind, what, title, detail, person, page, subject_type, subject, acts, created. */
    private static final String EVENTS = """
            with one as (select 1),
            own_post as (
              select post.*, coalesce(post.title, role.label) as function from post join one on post.partnership_id = cast(:partnership as uuid)
                or post.id = cast(:post as uuid) or post.organization_id = cast(:organization as uuid)
              left join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type),
            happened as (
              select 'founded:' || p.id as key, p.valid_from as day, 'founding' as kind, 'partnershipFounded' as what, p.name as title, p.purpose as detail, null::uuid as person,
                '/partnerships/' || p.id as page, 'partnership' as subject_type, p.id as subject, array ['partnershipFounded'] as acts, p.created_at as created
              from partnership p join one on p.id = cast(:partnership as uuid) where p.valid_from is not null
              union all
              select 'ended:' || p.id, p.valid_until, 'founding', 'partnershipEnded', p.name, null, null, '/partnerships/' || p.id, 'partnership', p.id, array ['partnershipEdited'], null
              from partnership p join one on p.id = cast(:partnership as uuid) where p.valid_until is not null
              union all
              select 'phase:' || f.id, f.valid_from, 'phase', 'phaseEntered', phase.label, f.reason, null, '/partnerships/' || f.partnership_id, 'partnership', f.partnership_id, array ['phaseEntered'], null
              from partnership_phase f join one on f.partnership_id = cast(:partnership as uuid)
              left join vocabulary_term phase on phase.vocabulary = 'partnershipPhases' and phase.code = f.phase
              union all
              select 'lead:' || l.id, l.valid_from, 'member', 'leadBegan', coalesce(case when cast(:partnership as uuid) is null then p.name end, o.name), null, null,
                case when cast(:partnership as uuid) is null then '/partnerships/' || p.id else '/organizations/' || o.id end, 'partnership', p.id, array ['partnershipFounded', 'partnershipEdited'], null
              from partnership_lead l join one on l.partnership_id = cast(:partnership as uuid) or l.organization_id = cast(:organization as uuid)
              join organization o on o.id = l.organization_id join partnership p on p.id = l.partnership_id where l.valid_from is not null
              union all
              select 'leadEnd:' || l.id, l.valid_until, 'member', 'leadEnded', coalesce(case when cast(:partnership as uuid) is null then p.name end, o.name), null, null,
                case when cast(:partnership as uuid) is null then '/partnerships/' || p.id else '/organizations/' || o.id end, 'partnership', p.id, array ['partnershipEdited'], null
              from partnership_lead l join one on l.partnership_id = cast(:partnership as uuid) or l.organization_id = cast(:organization as uuid)
              join organization o on o.id = l.organization_id join partnership p on p.id = l.partnership_id where l.valid_until is not null
              union all
              select 'joined:' || m.id, m.valid_from, 'member', 'memberJoined', coalesce(case when cast(:partnership as uuid) is null then p.name end, o.name), kind.label, null,
                case when cast(:partnership as uuid) is null then '/partnerships/' || p.id else '/organizations/' || o.id end, 'membership', m.id, array ['membershipBegan', 'membershipRequestAccepted'], m.created_at
              from membership m join one on m.partnership_id = cast(:partnership as uuid) or m.organization_id = cast(:organization as uuid)
              join organization o on o.id = m.organization_id join partnership p on p.id = m.partnership_id
              left join vocabulary_term kind on kind.vocabulary = 'membershipKinds' and kind.code = m.kind
              union all
              select 'left:' || m.id, m.valid_until, 'member', 'memberLeft', coalesce(case when cast(:partnership as uuid) is null then p.name end, o.name), null, null,
                case when cast(:partnership as uuid) is null then '/partnerships/' || p.id else '/organizations/' || o.id end, 'membership', m.id, array ['membershipEnded'], null
              from membership m join one on m.partnership_id = cast(:partnership as uuid) or m.organization_id = cast(:organization as uuid)
              join organization o on o.id = m.organization_id join partnership p on p.id = m.partnership_id where m.valid_until <= :today
              union all
              select 'post:' || post.id, post.valid_from, 'people', 'postCreated', post.function, null, null, '/posts/' || post.id, 'post', post.id, array ['postCreated'], post.created_at from own_post post
              union all
              select 'postEnd:' || post.id, post.valid_until, 'people', 'postEnded', post.function, null, null, '/posts/' || post.id, 'post', post.id, array ['postEnded'], null
              from own_post post where post.valid_until is not null
              union all
              select 'terms:' || t.id, t.valid_until + 1, 'people', 'postChanged', post.function, null, null, '/posts/' || post.id, 'post', post.id, array ['postChanged'], t.recorded_at
              from own_post post join post_terms t on t.post_id = post.id
              union all
              select 'appointed:' || a.id, a.valid_from, 'people', case when a.capacity = 'deputy' then 'deputyAppointed' when a.replaces_id is not null then 'standInAppointed' else 'holderAppointed' end,
                post.function, o.name, a.person_id, '/posts/' || post.id, 'appointment', a.id, array ['appointmentMade'], a.created_at
              from own_post post join appointment a on a.post_id = post.id left join organization o on o.id = a.holder_organization_id
              where :within or a.holder_organization_id is not null or a.name_public and daterange(a.valid_from, a.valid_until, '[]') @> :today
              union all
              select 'gone:' || a.id, a.valid_until, 'people', 'holderLeft', post.function, case when :within then reason.label end, a.person_id, '/posts/' || post.id, 'appointment', a.id, array ['appointmentEnded'], null
              from own_post post join appointment a on a.post_id = post.id
              left join vocabulary_term reason on reason.vocabulary = 'appointmentEndReasons' and reason.code = a.end_reason
              where a.valid_until < :today and :within
              union all
              select 'fte:' || f.appointment_id || f.valid_from, f.valid_from, 'people', 'fteChanged', post.function, null, a.person_id, '/posts/' || post.id, 'appointment', a.id, array ['appointmentFteChanged'], f.recorded_at
              from own_post post join appointment a on a.post_id = post.id join appointment_fte f on f.appointment_id = a.id where :within
              union all
              select 'rule:' || v.id, v.dated_on, 'rule', 'ruleVersion', a.title, jsonb_build_object('nl', v.label, 'fr', v.label), null, '/agreements/' || a.id, 'agreement', a.id, array ['agreementVersionAdded'], null
              from partnership_agreement a join one on a.partnership_id = cast(:partnership as uuid) join partnership_agreement_version v on v.agreement_id = a.id
              union all
              select 'agreed:' || a.id, a.valid_from, 'rule', 'ruleBegan', a.title, kind.label, null, '/agreements/' || a.id, 'agreement', a.id, array ['agreementRecorded'], a.created_at
              from partnership_agreement a join one on a.partnership_id = cast(:partnership as uuid) left join vocabulary_term kind on kind.vocabulary = 'agreementKinds' and kind.code = a.kind
              union all
              select 'ruleEnd:' || a.id, a.valid_until, 'rule', 'ruleEnded', a.title, null, null, '/agreements/' || a.id, 'agreement', a.id, array ['agreementChanged'], null
              from partnership_agreement a join one on a.partnership_id = cast(:partnership as uuid) where a.valid_until < :today
              union all
              select 'task:' || r.id, r.valid_from, 'division', 'taskGiven', r.task, coalesce(post.title, role.label, o.name), null,
                '/partnerships/' || r.partnership_id || '?tab=roles', 'responsibility', r.id, array ['responsibilityRecorded'], r.created_at
              from partnership_responsibility r join one on r.partnership_id = cast(:partnership as uuid) or r.post_id = cast(:post as uuid) or r.organization_id = cast(:organization as uuid)
              left join post on post.id = r.post_id left join organization o on o.id = r.organization_id
              left join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type
              union all
              select 'part:' || a.id, a.valid_from, 'division', case a.part when 'director' then 'authorityDirects' else 'authorityProvides' end, o.name, a.note, null,
                '/partnerships/' || a.partnership_id || '?tab=roles', 'authorityPart', a.id, array ['authorityPartRecorded'], a.created_at
              from partnership_authority_part a join one on a.partnership_id = cast(:partnership as uuid) or a.organization_id = cast(:organization as uuid) join organization o on o.id = a.organization_id
              union all
              select 'linked:' || l.id, l.valid_from, 'decision', 'linked', coalesce(case when l.partnership_id = cast(:partnership as uuid) then other.name else p.name end, n.name), null, null,
                '/partnership-links/' || l.id, 'partnershipLink', l.id, array ['partnershipLinkAccepted', 'partnershipLinkRecorded'], l.decided_at
              from partnership_link l join one on cast(:partnership as uuid) in (l.partnership_id, l.other_partnership_id) join partnership p on p.id = l.partnership_id
              left join partnership other on other.id = l.other_partnership_id left join network n on n.id = l.network_id
              where l.status in ('accepted', 'ended') and l.valid_from is not null
              union all
              select 'change:' || j.id || changed.kind, (j.at at time zone 'Europe/Brussels')::date, changed.kind, changed.what, changed.title, changed.detail, null,
                '/' || j.subject_type || 's/' || j.subject_id, j.subject_type, j.subject_id, array [j.act], j.at
              from journal_entry j join one on j.subject_type = 'partnership' and j.subject_id = cast(:partnership as uuid) or j.subject_type = 'organization' and j.subject_id = cast(:organization as uuid)
              cross join lateral (
                select 'name' as kind, 'renamed' as what, j.after -> 'name' as title, j.before -> 'name' as detail where j.before -> 'name' is distinct from j.after -> 'name'
                union all
                select 'boundary', 'boundaryChanged', (select t.name from territory t where t.id::text = j.after ->> 'territory'), (select t.name from territory t where t.id::text = j.before ->> 'territory')
                where j.before ->> 'territory' is distinct from j.after ->> 'territory' and j.subject_type = 'partnership'
                union all
                select 'rule', 'regimeChanged', regime.label, null from vocabulary_term regime
                where regime.vocabulary = 'membershipRegimes' and regime.code = j.after ->> 'regime' and j.before ->> 'regime' is distinct from j.after ->> 'regime') changed
              where j.act in ('partnershipEdited', 'organizationEdited') and j.before is not null and j.after is not null)
            select happened.*, subject.name as person_name, entry.at as entered_at, actor.name as actor_name
            from happened left join person subject on subject.id = happened.person
            left join lateral (select j.at, j.actor_person_id from journal_entry j where j.subject_type = happened.subject_type and j.subject_id = happened.subject
              and j.act = any(happened.acts) order by j.id limit 1) entry on true
            left join person actor on actor.id = entry.actor_person_id
            where happened.day is not null""";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Override
    public List<TimelineEvent> events(TimelineScope scope) {
        return sql.query(EVENTS).with("partnership", scope.partnership()).with("organization", scope.organization()).with("post", scope.post())
                .with("within", scope.within()).with("today", LocalDate.now(clock)).list(row -> event(row, scope.within()));
    }

    private static TimelineEvent event(Row row, boolean within) throws SQLException {
        var entered = row.instant("entered_at");
        return new TimelineEvent(row.text("key"), row.date("day"), row.code("kind", TimelineEvent.Kind.class), row.text("what"), row.localized("title"), row.localized("detail"),
                row.text("person_name"), row.text("page"), entered == null ? row.instant("created") : entered, within ? row.text("actor_name") : null);
    }
}
