package brussels.samenhang.partnership;

import brussels.samenhang.shared.persistence.Query;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which partnerships, for a feature that lists something of theirs; to be used as a bean parameter within its own. */
public class AmongPartnerships {

    private static final String GENERATION = "exists (select from generation og where og.id = run.generation_id and og.code = any(:generation))";
    private static final String PHASE = """
            exists (select from partnership_phase ph where ph.partnership_id = run.id and ph.phase = any(:phase) and daterange(ph.valid_from, ph.valid_until, '[]') @> cast(:phaseOn as date))""";
    private static final String MUNICIPALITY = """
            exists (select from territory m where m.nis_code = any(:municipality) and (m.id = run.territory_id or m.id = (select t.parent_id from territory t where t.id = run.territory_id)
              or exists (select from territory_municipality tm where tm.territory_id = run.territory_id and tm.municipality_id = m.id)))""";

    @QueryParam("partnership")
    @Parameter(description = "Only of these partnerships, or shared with them.")
    public List<UUID> partnership;

    @QueryParam("generation")
    @Parameter(description = "Only of partnerships of the generations with these codes.", example = "2.0")
    public List<String> generation;

    @QueryParam("phase")
    @Parameter(description = "Only of partnerships in these phases: codes of the vocabulary partnershipPhases.")
    public List<String> phase;

    @QueryParam("municipality")
    @Parameter(description = "Only of partnerships that lie in the municipalities with these NIS codes.", example = "21004")
    public List<Integer> municipality;

    /**
     * Adds what was asked to a query with a partnership {@code run}.
     *
     * @param own condition that says that something is of one of the partnerships {@code :partnership}
     */
    public Query narrow(Query query, String own, LocalDate on) {
        return query.with("phaseOn", on).and(partnership, own, "partnership").and(generation, GENERATION, "generation").and(phase, PHASE, "phase").and(municipality, MUNICIPALITY, "municipality");
    }
}
