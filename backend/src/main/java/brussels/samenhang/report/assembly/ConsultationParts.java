package brussels.samenhang.report.assembly;

import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where people met and what they decided: of open bodies in full, of those of the partners as a number, of confidential ones nothing. */
@Singleton
class ConsultationParts implements ReportSource {

    private static final String HELD = """
            (select count(*) from meeting m where m.body_id = b.id and m.status = 'held' and (m.starts_at at time zone 'Europe/Brussels')::date between :first and :last)""";
    private static final String BODIES = """
            select b.name, kind.label as kind, b.purpose, %s as held from body b left join vocabulary_term kind on kind.vocabulary = 'bodyKinds' and kind.code = b.kind
            where b.partnership_id = :partnership and b.confidentiality = 'open' and daterange(b.valid_from, b.valid_until, '[]') && daterange(cast(:first as date), cast(:last as date), '[]')
            order by b.sort_name, b.id""".formatted(HELD);
    private static final String AMONG_PARTNERS = """
            select count(*) as bodies, coalesce(sum(%s), 0)::bigint as held from body b
            where b.partnership_id = :partnership and b.confidentiality = 'partners' and daterange(b.valid_from, b.valid_until, '[]') && daterange(cast(:first as date), cast(:last as date), '[]')
            having count(*) > 0""".formatted(HELD);
    private static final String MEETINGS = """
            select m.title, b.name as body, (m.starts_at at time zone 'Europe/Brussels')::date as day from meeting m join body b on b.id = m.body_id
            where b.partnership_id = :partnership and b.confidentiality = 'open' and m.status = 'held' and (m.starts_at at time zone 'Europe/Brussels')::date between :first and :last
            order by m.starts_at, m.id""";
    /** Those a newcomer is told of. */
    private static final String DECISIONS = """
            select d.title, b.name as body, d.decided_on as day from decision d join body b on b.id = d.body_id
            where b.partnership_id = :partnership and b.confidentiality = 'open' and d.level in ('strategic', 'structural') and d.decided_on between :first and :last
            order by d.decided_on, d.id""";

    @Inject
    Sql sql;

    @Override
    public List<ReportPart> parts(ReportScope scope) {
        var bodies = new ArrayList<>(scope.bind(sql.query(BODIES)).list(row -> Parts.line(row.localized("name"), row.localized("kind"), row.localized("purpose"), Parts.number(BigDecimal.valueOf(row.integer64("held"))))));
        bodies.addAll(scope.bind(sql.query(AMONG_PARTNERS)).list(row -> Parts.line(Parts.word("amongPartners", Map.of("number", row.integer64("bodies"))), null, null, Parts.number(BigDecimal.valueOf(row.integer64("held"))))));
        return List.of(
                Parts.of("bodies", scope, List.of("body", "kind", "purpose", "meetings"), bodies),
                Parts.of("meetings", scope, List.of("day", "meeting", "body"),
                        scope.bind(sql.query(MEETINGS)).list(row -> Parts.line(Parts.day(row.date("day")), row.localized("title"), row.localized("body")))),
                Parts.of("decisions", scope, List.of("day", "decision", "body"),
                        scope.bind(sql.query(DECISIONS)).list(row -> Parts.line(Parts.day(row.date("day")), row.localized("title"), row.localized("body")))));
    }
}
