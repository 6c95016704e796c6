package brussels.samenhang.project;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which projects there are, on what, where they come from and how they stand (1 §7.9 D8). */
@Path("/dashboards/projects")
@Tag(name = "Dashboards")
class ProjectsDashboardResource {

    @Inject
    ProjectsCounter counter;

    @GET
    @PermissionsAllowed(ProjectPermissions.DASHBOARD)
    @Operation(operationId = "getProjectsDashboard", summary = "Counts projects by theme, content, origin, status and partnership",
            description = "For the administration, evaluators, tools with the scope register.read and those who take part in a partnership; each counts the projects that he or she may read.")
    public ProjectsDashboard get(@BeanParam ProjectFilter filter) {
        return counter.count(filter);
    }
}
