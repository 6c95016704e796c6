package brussels.samenhang.signal;

import brussels.samenhang.shared.text.Texts;
import brussels.samenhang.signal.SignalsDashboard.Dimension;
import brussels.samenhang.signal.SignalsDashboard.Group;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signals by the level at which they can be solved, and those that nobody answered (1 §7.9 D12). */
@Path("/dashboards/signals")
@Tag(name = "Dashboards")
class SignalsDashboardResource {

    private static final String COUNTED = """
            ), counted as (
              select 'level' as dimension, asked.level as code, term.position, asked.* from asked left join vocabulary_term term on term.vocabulary = 'signalLevels' and term.code = asked.level
              union all select 'theme', asked.theme, term.position, asked.* from asked left join vocabulary_term term on term.vocabulary = 'themes' and term.code = asked.theme
              union all select 'kind', asked.kind, array_position(array ['need', 'obstacle', 'policy'], asked.kind), asked.* from asked
              union all select 'holder', asked.holder, array_position(array ['field', 'referent', 'coordinationBody', 'administration'], asked.holder), asked.* from asked)
            select dimension, code, count(*)::int as signals, (count(*) filter (where state = 'unanswered'))::int as unanswered, (max(age) filter (where state = 'unanswered'))::int as longest
            from counted group by dimension, code, position order by dimension, position nulls last, code""";

    @Inject
    SignalReader reader;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(SignalPermissions.DASHBOARD)
    @Operation(operationId = "getSignalsDashboard", summary = "Counts signals by where they can be solved, and tells which wait for a reply",
            description = "The administration and evaluators count what was sent to the administration or made public; those who take part what they may read of their partnerships too.")
    public SignalsDashboard get(@BeanParam SignalFilter filter) {
        var groups = reader.narrow(reader.seen("with asked as (select s.level, s.theme, s.kind, s.holder, cast(:today as date) - s.raised_on as age, " + SignalReader.STATE + " as state " + SignalReader.FROM), filter)
                .add(COUNTED).list(row -> new Group(row.code("dimension", Dimension.class), row.text("code"), row.integer("signals"), row.integer("unanswered"), row.integer("longest")));
        var kinds = groups.stream().filter(group -> group.dimension() == Dimension.kind).toList();
        return new SignalsDashboard(LocalDate.now(clock), Texts.localized("signal.dashboard", Map.of()), sum(kinds, false), sum(kinds, true), groups, reader.unanswered(filter));
    }

    private static int sum(List<Group> groups, boolean unanswered) {
        return groups.stream().mapToInt(unanswered ? Group::unanswered : Group::signals).sum();
    }
}
