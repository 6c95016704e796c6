package brussels.samenhang.project;

import brussels.samenhang.project.ProjectCommands.NewProject;
import brussels.samenhang.project.ProjectCommands.StatusChange;
import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
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

/** Projects of partnerships: what they are for, with whom and with what, and how they stand. */
@Path("/projects")
@Tag(name = "Projects")
class ProjectResource {

    @Inject
    ProjectService service;

    @Inject
    ProjectReader reader;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listProjects", summary = "Searches projects", description = "In alphabetical order unless asked otherwise. A proposal is told to those who take part, the administration and evaluators.")
    public Page<ProjectItem> list(@BeanParam ProjectQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{projectId}")
    @PermitAll
    @Operation(operationId = "getProject", summary = "Reads a project")
    public ProjectView get(@PathParam("projectId") UUID projectId) {
        return service.read(projectId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(ProjectPermissions.RECORD)
    @Operation(operationId = "createProject", summary = "Records a project", description = "By who coordinates the partnership, or the administration. It may be incomplete.")
    @APIResponse(responseCode = "201", description = "Recorded.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ProjectView.class)))
    public RestResponse<ProjectView> create(NewProject project) {
        var view = service.record(project);
        return Answers.created(view.href(), view);
    }

    @PATCH
    @Path("/{projectId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, "application/json"})
    @PermissionsAllowed(ProjectPermissions.KEEP)
    @Operation(operationId = "updateProject", summary = "Changes what is said of a project", description = "A list that is sent replaces the one that was there. The journal keeps what it said before.")
    public ProjectView edit(@PathParam("projectId") UUID projectId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch<ProjectFields> patch) {
        return service.edit(projectId, ifMatch, patch);
    }

    @POST
    @Path("/{projectId}/standings")
    @PermissionsAllowed(ProjectPermissions.KEEP)
    @Operation(operationId = "changeProjectStatus", summary = "Says how a project stands", description = "Adds to its history; nothing of it is ever taken away.")
    public ProjectView stand(@PathParam("projectId") UUID projectId, StatusChange change) {
        return service.stand(projectId, change);
    }
}
