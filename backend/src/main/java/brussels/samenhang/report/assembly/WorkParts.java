package brussels.samenhang.report.assembly;

import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;

/** What the partnership did and saw, and who paid for it, as far as that is public. */
@Singleton
class WorkParts implements ReportSource {

    private static final String PROJECTS = """
            select p.name, o.name as operator, label.label, standing.since
            from project p cross join lateral project_standing(p.id, cast(:last as date)) standing left join organization o on o.id = p.operator_id
            left join vocabulary_term label on label.vocabulary = 'projectStatuses' and label.code = standing.status
            where (p.partnership_id = :partnership or exists (select from project_partnership pp where pp.project_id = p.id and pp.partnership_id = :partnership))
              and standing.status not in ('proposed', 'notFunded') and (standing.status not in ('stopped', 'completed', 'continuedElsewhere') or standing.since >= :first)
            order by label.position, p.sort_name, p.id""";
    private static final String SIGNALS = """
            select s.title, level.label, s.raised_on, case when s.closed_on <= :last then 'closed'
              when exists (select from signal_reply answer where answer.signal_id = s.id and answer.replied_on <= :last) then 'answered' else 'unanswered' end as state
            from signal s left join vocabulary_term level on level.vocabulary = 'signalLevels' and level.code = s.level
            where s.partnership_id = :partnership and s.audience = 'public' and s.raised_on <= :last and (s.closed_on is null or s.closed_on >= :first) order by s.raised_on, s.id""";
    /** Only how many: who told a story may take the consent back, and then nothing told may remain. */
    private static final String STORIES = """
            select label.label, count(*) as stories, count(*) filter (where exists (select from change_story_selection chosen where chosen.story_id = s.id)) as selected
            from change_story s left join vocabulary_term label on label.vocabulary = 'changeDomains' and label.code = s.domain
            where s.partnership_id = :partnership and s.state = 'accepted' and s.consent = 'everybody'
              and daterange(s.period_from, s.period_until, '[]') && daterange(cast(:first as date), cast(:last as date), '[]')
            group by label.label, label.position order by label.position""";
    private static final String FUNDING = """
            select l.title, case when l.authority_other is null then authority.label else jsonb_build_object('nl', l.authority_other) end as authority, instrument.label as instrument,
              l.valid_from, l.valid_until, case when l.amount_public then l.amount end as amount, l.amount is not null and not l.amount_public as kept
            from funding_line l left join vocabulary_term authority on authority.vocabulary = 'fundingAuthorities' and authority.code = l.authority
            left join vocabulary_term instrument on instrument.vocabulary = 'fundingInstruments' and instrument.code = l.instrument
            where l.partnership_id = :partnership and l.outcome in ('granted', 'grantedInPart') and l.decided_on <= :last
              and daterange(l.valid_from, l.valid_until, '[]') && daterange(cast(:first as date), cast(:last as date), '[]')
            order by authority.position, l.valid_from nulls first, l.id""";

    @Inject
    Sql sql;

    @Override
    public List<ReportPart> parts(ReportScope scope) {
        return List.of(
                Parts.of("projects", scope, List.of("project", "operator", "state", "since"),
                        scope.bind(sql.query(PROJECTS)).list(row -> Parts.line(row.localized("name"), row.localized("operator"), row.localized("label"), Parts.day(row.date("since"))))),
                Parts.of("signals", scope, List.of("signal", "level", "raised", "state"), scope.bind(sql.query(SIGNALS))
                        .list(row -> Parts.line(row.localized("title"), row.localized("label"), Parts.day(row.date("raised_on")), Parts.word("signal." + row.text("state"))))),
                Parts.of("stories", scope, List.of("domain", "stories", "selected"), scope.bind(sql.query(STORIES))
                        .list(row -> Parts.line(row.localized("label"), Parts.number(BigDecimal.valueOf(row.integer64("stories"))), Parts.number(BigDecimal.valueOf(row.integer64("selected")))))),
                Parts.of("funding", scope, List.of("title", "authority", "instrument", "period", "amount"), scope.bind(sql.query(FUNDING)).list(WorkParts::funding)));
    }

    private static ReportPart.Line funding(Row row) throws SQLException {
        var amount = row.bool("kept") ? Parts.word("notPublic") : row.decimal("amount") == null ? null : Parts.together(" ", Parts.same("€"), Parts.number(row.decimal("amount")));
        return Parts.line(row.localized("title"), row.localized("authority"), row.localized("instrument"), Parts.together(" – ", Parts.day(row.date("valid_from")), Parts.day(row.date("valid_until"))), amount);
    }
}
