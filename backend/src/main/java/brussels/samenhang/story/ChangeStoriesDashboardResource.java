package brussels.samenhang.story;

import brussels.samenhang.shared.text.Texts;
import brussels.samenhang.story.ChangeStoriesDashboard.Dimension;
import brussels.samenhang.story.ChangeStoriesDashboard.Group;
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

/** Change stories by domain, phase and level, and the most significant per partnership (1 §7.9 D13). */
@Path("/dashboards/changeStories")
@Tag(name = "Dashboards")
class ChangeStoriesDashboardResource {

    private static final String COUNTED = """
            ), counted as (
              select 'domain' as dimension, asked.domain as code, term.position, asked.* from asked left join vocabulary_term term on term.vocabulary = 'changeDomains' and term.code = asked.domain
              union all select 'phase', asked.phase, term.position, asked.* from asked left join vocabulary_term term on term.vocabulary = 'partnershipPhases' and term.code = asked.phase
              union all select 'level', asked.level, array_position(array ['person', 'organization', 'network', 'policy'], asked.level), asked.* from asked)
            select dimension, code, count(*)::int as stories, (count(*) filter (where selected))::int as selected, count(distinct partnership_id)::int as partnerships
            from counted group by dimension, code, position order by dimension, position nulls last, code""";

    private record Total(int stories, int selected, int partnerships) {
    }

    @Inject
    ChangeStoryReader reader;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(ChangeStoryPermissions.DASHBOARD)
    @Operation(operationId = "getChangeStoriesDashboard", summary = "Counts change stories by domain, phase and level, and gives the most significant of each partnership",
            description = "The administration and evaluators count stories whose consent reaches them or everybody; those who take part those of their partnerships too.")
    public ChangeStoriesDashboard get(@BeanParam ChangeStoryFilter filter) {
        var asked = "select s.domain, s.phase, s.level, s.partnership_id, " + ChangeStoryReader.IS_SELECTED + " as selected " + ChangeStoryReader.FROM + "s.state = 'accepted' and ";
        var groups = reader.narrow(reader.seen("with asked as (" + asked), filter).add(COUNTED)
                .list(row -> new Group(row.code("dimension", Dimension.class), row.text("code"), row.integer("stories"), row.integer("selected"), row.integer("partnerships")));
        var total = reader.narrow(reader.seen("with asked as (" + asked), filter)
                .add(") select count(*)::int as stories, (count(*) filter (where selected))::int as selected, count(distinct partnership_id)::int as partnerships from asked")
                .first(row -> new Total(row.integer("stories"), row.integer("selected"), row.integer("partnerships"))).orElseThrow();
        return new ChangeStoriesDashboard(LocalDate.now(clock), Texts.localized("story.dashboard", Map.of()), total.stories(), total.selected(), total.partnerships(), groups, reader.mostSignificant(filter));
    }
}
