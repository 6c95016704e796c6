package brussels.samenhang.relation;

import brussels.samenhang.partnership.AmongPartnerships;
import brussels.samenhang.relation.RelationsDashboard.Dimension;
import brussels.samenhang.relation.RelationsDashboard.Group;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Texts;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which relations existed before, were formalized or are new (1 §7.9 D4), and which both sides confirm (D5). */
@Path("/dashboards/relations")
@Tag(name = "Dashboards")
class RelationsDashboardResource {

    private static final String ASKED = """
            with asked as (select r.*, %s as state from organization_relation r
              where r.ended_on is null and (cast(:countAll as boolean) or r.partnership_id = any(cast(:countPart as uuid[])))""".formatted(RelationReader.STATE);
    private static final String TOTAL = """
            ) select count(*)::int as relations, count(distinct partnership_id)::int as partnerships,
              (select count(distinct side)::int from asked cross join lateral (values (declarer_id), (other_id)) as sides (side)) as organizations from asked""";
    private static final String COUNTED = """
            ), counted as (
              select 'origin' as dimension, origin as code, array_position(array ['existedBefore', 'formalized', 'newThrough', 'unknown'], origin) as position from asked
              union all select 'confirmation', state, array_position(array ['confirmed', 'qualified', 'declared', 'declined'], state) from asked
              union all select 'formality', formality, array_position(array ['informal', 'charter', 'agreement', 'contract'], formality) from asked
              union all select 'tag', tag, term.position from asked cross join unnest(tags) as tag left join vocabulary_term term on term.vocabulary = 'relationTags' and term.code = tag)
            select dimension, code, count(*)::int as relations, round(100.0 * count(*) / (select count(*) from asked), 1) as share
            from counted group by dimension, code, position
            order by array_position(array ['origin', 'confirmation', 'formality', 'tag'], dimension), position nulls last, code""";

    private record Total(int relations, int organizations, int partnerships) {
    }

    @Inject
    Sql sql;

    @Inject
    RelationPermissions permissions;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(RelationPermissions.DASHBOARD)
    @Operation(operationId = "getRelationsDashboard", summary = "Counts relations by origin, confirmation, formality and form",
            description = "The administration and evaluators count all relations, those outside partnerships only when no filter narrows them; who takes part those inside the own partnerships.")
    public RelationsDashboard get(@BeanParam AmongPartnerships among) {
        var total = asked(among).add(TOTAL).first(row -> new Total(row.integer("relations"), row.integer("organizations"), row.integer("partnerships"))).orElseThrow();
        var groups = asked(among).add(COUNTED).list(row -> new Group(row.code("dimension", Dimension.class), row.text("code"), row.integer("relations"), row.decimal("share")));
        return new RelationsDashboard(LocalDate.now(clock), Texts.localized("relation.dashboard", Map.of()), total.relations(), total.organizations(), total.partnerships(), groups);
    }

    private Query asked(AmongPartnerships among) {
        return among.narrow(permissions.bindCounted(sql.query(ASKED)), "r.partnership_id = any(:partnership)", LocalDate.now(clock));
    }
}
