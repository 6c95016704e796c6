package brussels.samenhang.report;

import brussels.samenhang.partnership.AmongPartnerships;
import brussels.samenhang.report.AnnualReportStanding.Standing;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.PageRequest;
import brussels.samenhang.shared.paging.Pages;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.GeneralPermissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the annual reports of a year stand, for who receives them: also where there is none yet. */
@Path("/dashboards/annualReports")
@Tag(name = "Dashboards")
class AnnualReportOverviewResource {

    private static final String STANDINGS = """
            select s.* from (select run.*, annual_report_due(run.id, cast(:year as integer)) as due_on, r.id as report_id, r.sent_on, r.received_on,
                case when r.id is null then 'notStarted' when r.state in ('sent', 'received') then r.state else 'writing' end as standing
              from partnership run left join annual_report r on r.partnership_id = run.id and r.year = cast(:year as integer)
              where daterange(run.valid_from, run.valid_until, '[]') && daterange(cast(:first as date), cast(:last as date), '[]')""";

    /** Which standings. */
    public static class OverviewQuery extends PageRequest {

        @BeanParam
        public AmongPartnerships among = new AmongPartnerships();

        @QueryParam("year")
        @Min(AnnualReportCommands.FIRST_YEAR)
        @Max(AnnualReportCommands.LAST_YEAR)
        @Parameter(description = "The year the reports are about; last year when absent.")
        public Integer year;

        @QueryParam("standing")
        @Parameter(description = "Only those that stand so.")
        public List<Standing> standing;
    }

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(GeneralPermissions.EVALUATION)
    @Operation(operationId = "getAnnualReportStandings", summary = "Lists how the annual reports of a year stand",
            description = "Every partnership that was there in the year. What is still being written is the partnership's own: only that it is.")
    public Page<AnnualReportStanding> list(@BeanParam OverviewQuery query) {
        var today = LocalDate.now(clock);
        var year = query.year == null ? today.getYear() - 1 : query.year;
        var found = query.among.narrow(sql.query(STANDINGS), "run.id = any(:partnership)", today).with("year", year).with("first", LocalDate.of(year, Month.JANUARY, 1))
                .with("last", LocalDate.of(year, Month.DECEMBER, 31)).add(") s where true").and(query.standing, "s.standing = any(:standing)", "standing");
        return pages.of(query, found.page(query, "order by s.sort_name, s.id", this::standing));
    }

    private AnnualReportStanding standing(Row row) throws SQLException {
        var standing = row.code("standing", Standing.class);
        var sent = standing == Standing.sent || standing == Standing.received;
        var report = row.uuid("report_id");
        return new AnnualReportStanding(Ref.to(links, "partnerships", row.uuid("id"), row.localized("name")), row.date("due_on"), standing, sent ? row.date("sent_on") : null, row.date("received_on"),
                sent ? new AnnualReportStanding.Link(report, links.to(AnnualReportReader.COLLECTION, report)) : null);
    }
}
