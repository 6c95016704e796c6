package brussels.samenhang.indicator.assignment;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Targets beside the own figure of the same period. */
@Singleton
class TargetReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String SELECT = """
            select g.*, round(g.value, g.value_scale) as printed, v.unit, o.id as observation, round(o.value, o.value_scale) as actual, o.status as actual_status, w.number,
              (select b.value from indicator_target b where b.assignment_id = g.assignment_id and b.kind = 'baseline' and b.withdrawn_on is null and b.period_start <= g.period_start
                order by b.period_start desc limit 1) as baseline
            from indicator_target g
            join indicator_assignment a on a.id = g.assignment_id
            join lateral (select * from indicator_version x where x.indicator_id = a.indicator_id and x.status <> 'draft' order by x.number desc limit 1) v on true
            left join lateral (select * from observation f where f.indicator_id = a.indicator_id and f.partnership_id = a.partnership_id
              and f.organization_id is not distinct from a.organization_id and f.disaggregation = '{}' and f.period_type = g.period_type and f.period_start = g.period_start
              and f.status in ('validated', 'accepted', 'published') order by f.edition nulls first limit 1) o on true
            left join indicator_version w on w.id = o.indicator_version_id
            where true""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    List<TargetView> of(UUID assignment) {
        return sql.query(SELECT).and(assignment, "g.assignment_id = :assignment", "assignment").add("order by g.period_start, g.kind, g.set_on, g.id").list(this::view);
    }

    TargetView find(UUID id) {
        return sql.query(SELECT).and(id, "g.id = :id", "id").first(this::view).orElseThrow();
    }

    private TargetView view(Row row) throws SQLException {
        var id = row.uuid("id");
        var observation = row.uuid("observation");
        var actual = row.decimal("actual");
        var target = row.code("kind", TargetKind.class) == TargetKind.target;
        return new TargetView(id, links.to("indicatorTargets", id), row.code("kind", TargetKind.class), row.text("period"), row.decimal("printed"), row.text("unit"),
                row.localized("rationale"), row.date("set_on"), row.date("withdrawn_on"), row.text("withdrawal_reason"),
                observation == null ? null : new TargetView.Actual(observation, links.to("observations", observation), actual, row.text("actual_status"), row.integer("number")),
                target && actual != null ? actual.subtract(row.decimal("printed")) : null, target ? wayGone(row.decimal("baseline"), row.decimal("value"), actual) : null, null);
    }

    private static BigDecimal wayGone(BigDecimal baseline, BigDecimal target, BigDecimal actual) {
        return baseline == null || actual == null || target.compareTo(baseline) == 0 ? null
                : actual.subtract(baseline).multiply(HUNDRED).divide(target.subtract(baseline), 0, RoundingMode.HALF_UP);
    }
}
