package brussels.samenhang.indicator.observation;

import brussels.samenhang.shared.paging.CursorPage;
import brussels.samenhang.shared.paging.Pages;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures, each with what is needed to read it. */
@Path("/observations")
@Tag(name = "Observations")
class ObservationResource {

    @Inject
    ObservationService observations;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listObservations", summary = "Lists figures",
            description = "Longest unchanged first, so that a reader who follows the next links and comes back misses nothing. "
                    + "The public sees published figures, a tool with the scope indicators.read also validated ones, "
                    + "a partner those of the own organization, a coordinator those of the own partnership.")
    public CursorPage<ObservationView> list(@BeanParam ObservationQuery query) {
        var found = observations.after(query);
        var page = found.subList(0, Math.min(found.size(), query.pageSize));
        return pages.of(query, List.copyOf(page), found.size() > page.size() ? ObservationCursor.of(page.getLast()).text() : null);
    }

    @GET
    @Path("/{observationId}")
    @PermitAll
    @Operation(operationId = "getObservation", summary = "Reads a figure")
    public ObservationView get(@PathParam("observationId") UUID observationId) {
        return observations.get(observationId);
    }
}
