package brussels.samenhang.membership;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which memberships. */
public class MembershipQuery extends PageRequest {

    @QueryParam("organization")
    @Parameter(description = "Only memberships of one of these organizations.")
    public List<UUID> organization;

    @QueryParam("partnership")
    @Parameter(description = "Only memberships of one of these partnerships.")
    public List<UUID> partnership;

    @QueryParam("kind")
    @Parameter(description = "Only memberships of one of these kinds: codes of the vocabulary membershipKinds.")
    public List<String> kind;

    @QueryParam("funded")
    @Parameter(description = "Only memberships of which this is known to be so.")
    public Boolean funded;

    @QueryParam("asOf")
    @Parameter(description = "As things stood on this day; today when absent. Not together with history.")
    public LocalDate asOf;

    @QueryParam("history")
    @Parameter(description = "All periods, past and planned ones too, instead of those of one day.")
    public Boolean history;

    @QueryParam("updatedAfter")
    @Parameter(description = "Only memberships changed after this moment; with history, ended ones are among them.", example = "2026-01-31T12:00:00Z")
    public Instant updatedAfter;

    @QueryParam("sort")
    @Parameter(description = "organization, partnership, validFrom or updatedAt; a leading minus turns the order around.")
    public List<String> sort;

    boolean wantsHistory() {
        return Boolean.TRUE.equals(history);
    }
}
