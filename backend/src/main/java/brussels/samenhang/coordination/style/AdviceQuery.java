package brussels.samenhang.coordination.style;

import brussels.samenhang.coordination.style.Factor.Condition;
import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How things stand in a network, as somebody sees it; what is left out is not weighed. */
public class AdviceQuery {

    @QueryParam("value")
    @Parameter(description = "What partners expect to get out of it: high or low.")
    public Condition value;

    @QueryParam("time")
    @Parameter(description = "The time partners have: much or little.")
    public Condition time;

    @QueryParam("status")
    @Parameter(description = "Why partners take part: voluntary, mandatory or paid.")
    public Condition status;

    @QueryParam("continuity")
    @Parameter(description = "Whether the same delegates stay: high or low.")
    public Condition continuity;

    @QueryParam("trustInLead")
    @Parameter(description = "Trust in the lead organization: high or low.")
    public Condition trustInLead;

    @QueryParam("trustInCoordinator")
    @Parameter(description = "Trust in the coordinator: high or low.")
    public Condition trustInCoordinator;

    @QueryParam("diversity")
    @Parameter(description = "How different partners are, and how hard it is to agree: small or large.")
    public Condition diversity;

    Map<Factor, Condition> given() {
        var given = new EnumMap<Factor, Condition>(Factor.class);
        given.put(Factor.value, value);
        given.put(Factor.time, time);
        given.put(Factor.status, status);
        given.put(Factor.continuity, continuity);
        given.put(Factor.trustInLead, trustInLead);
        given.put(Factor.trustInCoordinator, trustInCoordinator);
        given.put(Factor.diversity, diversity);
        given.values().removeIf(Objects::isNull);
        return given;
    }
}
