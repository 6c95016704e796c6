package brussels.samenhang.membership.delegate;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the same people stay at the table (2a-R18). */
@Path("/delegateContinuity")
@Tag(name = "Delegates")
class ContinuityResource {

    static final String SEE = "seeDelegateContinuity";
    static final int MONTHS = 24;

    /** A change is a first delegate who began in the window after another person had been it before, in the same membership. */
    private static final String OF_MEMBERS = """
            with bounds as (select cast(:from as date) as first_day, cast(:asOf as date) as last_day),
            firsts as (
              select d.membership_id, d.person_id, d.valid_from, least(d.valid_until, ms.valid_until) as valid_until,
                lag(d.person_id) over (partition by d.membership_id order by d.valid_from) as before
              from membership_delegate d join membership ms on ms.id = d.membership_id
              where ms.partnership_id = :partnership and d.position = 1 and d.valid_from <= coalesce(ms.valid_until, 'infinity'))
            select ms.id, o.id as organization_id, o.name as organization_name,
              b.last_day - greatest(b.first_day, ms.valid_from) + 1 as member_days,
              (select count(*) from firsts f where f.membership_id = ms.id and f.valid_from between b.first_day and b.last_day and f.before <> f.person_id) as changes,
              coalesce((select sum(least(b.last_day, coalesce(f.valid_until, b.last_day)) - greatest(b.first_day, f.valid_from) + 1) from firsts f
                where f.membership_id = ms.id and daterange(f.valid_from, f.valid_until, '[]') && daterange(b.first_day, b.last_day, '[]')), 0) as represented_days,
              (select f.valid_from from firsts f where f.membership_id = ms.id and daterange(f.valid_from, f.valid_until, '[]') @> b.last_day) as present_since
            from bounds b, membership ms join organization o on o.id = ms.organization_id
            where ms.partnership_id = :partnership and daterange(ms.valid_from, ms.valid_until, '[]') @> b.last_day
            order by o.sort_name, o.id""";

    @Singleton
    static class Permissions {

        @Inject
        Viewer viewer;

        @Blocking
        @PermissionChecker(SEE)
        boolean maySee(SecurityIdentity identity, UUID partnership) {
            return viewer.isPerson() && (viewer.isAdministration() || viewer.takesPartIn(partnership));
        }
    }

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(SEE)
    @Operation(operationId = "getDelegateContinuity", summary = "Works out turnover and continuity of the delegates of a partnership",
            description = "For those who take part in the partnership and the administration. Over the 24 months up to the day asked for.")
    public Continuity get(@QueryParam("partnership") @NotNull UUID partnership,
            @QueryParam("asOf") @Parameter(description = "Last day of the window; today when absent.") LocalDate asOf) {
        var last = Objects.requireNonNullElseGet(asOf, () -> LocalDate.now(clock));
        var first = last.minusMonths(MONTHS).plusDays(1);
        var items = sql.query(OF_MEMBERS).with("partnership", partnership).with("from", first).with("asOf", last)
                .list(row -> new Continuity.OfMember(row.uuid("id"), Ref.to(links, "organizations", row.uuid("organization_id"), row.localized("organization_name")),
                        row.integer64("changes").intValue(), row.integer("member_days"), row.integer64("represented_days").intValue(), row.date("present_since")));
        return new Continuity(partnership, first, last, items.size(), (int) items.stream().filter(one -> one.presentSince() != null).count(),
                items.stream().mapToInt(Continuity.OfMember::changes).sum(), items);
    }
}
