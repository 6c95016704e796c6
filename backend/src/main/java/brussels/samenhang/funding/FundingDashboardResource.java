package brussels.samenhang.funding;

import brussels.samenhang.funding.FundingDashboard.Kind;
import brussels.samenhang.funding.FundingDashboard.Moment;
import brussels.samenhang.shared.text.Texts;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which decisions about money are waited for, since when and until when (1 §7.9 D10). */
@Path("/dashboards/funding")
@Tag(name = "Dashboards")
class FundingDashboardResource {

    @Inject
    FundingReader reader;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(FundingPermissions.DASHBOARD)
    @Operation(operationId = "getFundingDashboard", summary = "Tells which decisions about money are waited for, and which days come",
            description = "For the administration and evaluators of all partnerships, for those who take part of their own.")
    public FundingDashboard get(@BeanParam FundingFilter filter,
            @QueryParam("days") @DefaultValue("180") @Min(1) @Max(1000) @Parameter(description = "How many days to look ahead.") int days) {
        var today = LocalDate.now(clock);
        var until = today.plusDays(days);
        var lines = reader.waiting(filter, until);
        var moments = lines.stream().flatMap(line -> moments(line, today, until).stream())
                .sorted(Comparator.comparing(Moment::on).thenComparing(moment -> moment.line().id())).toList();
        return new FundingDashboard(today, Texts.localized("funding.dashboard", Map.of()), until, lines.stream().filter(line -> line.state() == FundingState.pending).toList(), moments);
    }

    private static List<Moment> moments(FundingView line, LocalDate today, LocalDate until) {
        var moments = new ArrayList<Moment>();
        if (line.state() == FundingState.pending && line.expectedBy() != null && !line.expectedBy().isAfter(until)) {
            moments.add(new Moment(line.expectedBy(), Kind.decisionExpected, line.expectedBy().isBefore(today), line));
        }
        if (comes(line.extensionBy(), today, until)) {
            moments.add(new Moment(line.extensionBy(), Kind.extension, false, line));
        }
        if (line.state() == FundingState.granted && comes(line.validUntil(), today, until)) {
            moments.add(new Moment(line.validUntil(), Kind.ends, false, line));
        }
        return moments;
    }

    private static boolean comes(LocalDate day, LocalDate today, LocalDate until) {
        return day != null && !day.isBefore(today) && !day.isAfter(until);
    }
}
