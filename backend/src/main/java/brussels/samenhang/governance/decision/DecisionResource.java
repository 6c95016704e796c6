package brussels.samenhang.governance.decision;

import brussels.samenhang.governance.decision.DecisionCommands.Fields;
import brussels.samenhang.governance.decision.DecisionCommands.NewDecision;
import brussels.samenhang.governance.decision.DecisionCommands.NewReport;
import brussels.samenhang.governance.decision.DecisionCommands.NewStep;
import brussels.samenhang.governance.decision.DecisionReader.DecisionQuery;
import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
import brussels.samenhang.shared.http.Nothing;
import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What bodies decided, why not otherwise, and whether it came back to who was asked. */
@Path("/decisions")
@Tag(name = "Decisions")
class DecisionResource {

    @Inject
    DecisionService service;

    @Inject
    DecisionReader reader;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listDecisions", summary = "Searches the log of decisions", description = "Those of bodies whose discussions the caller may read, latest first.")
    public Page<DecisionView> list(@BeanParam DecisionQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{decisionId}")
    @PermitAll
    @Operation(operationId = "getDecision", summary = "Reads a decision")
    public DecisionView get(@PathParam("decisionId") UUID decisionId) {
        return service.read(decisionId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(DecisionPermissions.RECORD)
    @Operation(operationId = "createDecision", summary = "Records a decision", description = "By who keeps the papers of the body.")
    @APIResponse(responseCode = "201", description = "Recorded.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DecisionView.class)))
    public RestResponse<DecisionView> create(NewDecision decision) {
        var view = service.record(decision);
        return Answers.created(view.href(), view);
    }

    @PATCH
    @Path("/{decisionId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, "application/json"})
    @PermissionsAllowed(DecisionPermissions.KEEP)
    @Operation(operationId = "updateDecision", summary = "Corrects a decision", description = "The journal keeps what it said before.")
    public DecisionView edit(@PathParam("decisionId") UUID decisionId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch<Fields> patch) {
        return service.edit(decisionId, ifMatch, patch);
    }

    @POST
    @Path("/{decisionId}/steps")
    @PermissionsAllowed(DecisionPermissions.STEP)
    @Operation(operationId = "addDecisionStep", summary = "Adds a step around a decision", description = "Any step by who keeps the papers; a partner says what it was asked and how it reacts.")
    public DecisionView add(@PathParam("decisionId") UUID decisionId, NewStep step) {
        return service.add(decisionId, step);
    }

    @POST
    @Path("/{decisionId}/reports")
    @PermissionsAllowed(DecisionPermissions.REPORT)
    @Operation(operationId = "planDecisionReport", summary = "Says who tells whom of a decision")
    public DecisionView report(@PathParam("decisionId") UUID decisionId, NewReport report) {
        return service.report(decisionId, report);
    }

    @POST
    @Path("/reports/{reportId}/completions")
    @PermissionsAllowed(DecisionPermissions.REPORTED)
    @Operation(operationId = "completeDecisionReport", summary = "Says that an organization told its people, today")
    public DecisionView reported(@PathParam("reportId") UUID reportId, Nothing nothing) {
        return service.reported(reportId);
    }
}
