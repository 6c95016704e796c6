package brussels.samenhang.programme;

import brussels.samenhang.shared.paging.Items;
import brussels.samenhang.shared.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Programmes, their generations and themes. */
@Path("/programmes")
@Tag(name = "Programmes")
class ProgrammeResource {

    @Inject
    ProgrammeReader reader;

    @GET
    @PermitAll
    @Operation(operationId = "listProgrammes", summary = "Lists programmes")
    public Items<ProgrammeView.Item> list() {
        return new Items<>(reader.all());
    }

    @GET
    @Path("/{programmeId}")
    @PermitAll
    @Operation(operationId = "getProgramme", summary = "Reads a programme", description = "With its generations, the themes of each and how they map onto each other.")
    public ProgrammeView get(@PathParam("programmeId") UUID programmeId) {
        return reader.find(programmeId).orElseThrow(() -> Problem.notFound("programmeId", programmeId));
    }
}
