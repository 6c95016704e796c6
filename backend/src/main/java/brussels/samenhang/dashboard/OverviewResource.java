package brussels.samenhang.dashboard;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How much there is in the register, for the page people land on. */
@Path("/dashboards/overview")
@Tag(name = "Dashboards")
class OverviewResource {

    private static final String COUNTS = """
            select
              (select count(*) from organization where status = 'active') as organizations,
              (select count(*) from partnership p where daterange(p.valid_from, p.valid_until, '[]') @> :today) as partnerships,
              (select count(distinct m.id) from partnership p
                join territory t on t.id = p.territory_id
                join territory m on m.type = 'municipality' and (m.id in (t.id, t.parent_id)
                  or m.id in (select tm.municipality_id from territory_municipality tm where tm.territory_id = t.id))
                where daterange(p.valid_from, p.valid_until, '[]') @> :today) as municipalities,
              (select count(*) from post where daterange(valid_from, valid_until, '[]') @> :today) as posts,
              (select count(*) from post where daterange(valid_from, valid_until, '[]') @> :today and not exists (
                select from appointment a where a.post_id = post.id and daterange(a.valid_from, a.valid_until, '[]') @> :today)) as vacant_posts""";

    @Schema(name = "Overview", title = "How much there is in the register")
    record Overview(
            @Schema(required = true, description = "Active organizations.") long organizations,
            @Schema(required = true, description = "Partnerships that exist today.") long partnerships,
            @Schema(required = true, description = "Municipalities one of them works in.") long municipalities,
            @Schema(required = true, description = "Coordination posts that exist today.") long posts,
            @Schema(description = "Posts nobody holds today; for the administration.") Long vacantPosts) {
    }

    @Inject
    Sql sql;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    @Operation(operationId = "getOverview", summary = "Counts what is in the register")
    public Overview overview() {
        return sql.query(COUNTS).with("today", LocalDate.now(clock)).first(row -> new Overview(row.integer64("organizations"), row.integer64("partnerships"),
                row.integer64("municipalities"), row.integer64("posts"), viewer.isAdministration() ? row.integer64("vacant_posts") : null)).orElseThrow();
    }
}
